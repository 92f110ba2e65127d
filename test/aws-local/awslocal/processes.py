"""Starting and stopping the two servers; only processes recorded in run/*.pid and still ours are ever signalled."""
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request

from . import config


def get(url, timeout=3):
    try:
        with urllib.request.urlopen(url, timeout=timeout) as answer:
            return json.load(answer)
    except (OSError, ValueError):
        return None


def status_page():
    return get(f"http://127.0.0.1:{config.PORT}/_aws-local/status")


def pid_of(name):
    """The recorded process, if it still runs the command it was recorded with (pids are reused)."""
    try:
        pid, marker = json.loads((config.RUN / f"{name}.pid").read_text())
        command = open(f"/proc/{pid}/cmdline", "rb").read().decode().replace("\0", " ")
        state = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[0]
    except (OSError, ValueError):
        return None
    # the command line is empty for a moment while the process is being started
    return pid if (marker in command or not command) and state != "Z" else None


def spawn(name, command, marker, **options):
    config.RUN.mkdir(parents=True, exist_ok=True)
    log = open(config.RUN / f"{name}.log", "ab")
    process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True, **options)
    (config.RUN / f"{name}.pid").write_text(json.dumps([process.pid, marker]))
    return process


def kill(name, patience=15):
    pid = pid_of(name)
    if pid:
        os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + patience
        while pid_of(name) and time.monotonic() < deadline:
            time.sleep(0.1)
        if pid_of(name):
            os.kill(pid, signal.SIGKILL)
    (config.RUN / f"{name}.pid").unlink(missing_ok=True)
    return pid


def start_moto():
    if pid_of("moto"):
        return False
    if get(f"http://127.0.0.1:{config.PORT}/moto-api/config") is not None:
        raise SystemExit(f"port {config.PORT} is taken by another server: set AWS_LOCAL_PORT")
    environment = {**os.environ, "PYTHONPATH": str(config.TOOLKIT), "AWS_LOCAL_HOME": str(config.HOME), "PYTHONUNBUFFERED": "1"}
    process = spawn("moto", [sys.executable, "-m", "awslocal.server"], "awslocal.server", env=environment, cwd=config.RUN)
    wait(lambda: status_page() is not None, process, "moto", 90)
    return True


def start_trino():
    if pid_of("trino"):
        return False
    if get(f"{config.TRINO_URL}/v1/info") is not None:
        raise SystemExit(f"port {config.TRINO_PORT} is taken by another server: set AWS_LOCAL_TRINO_PORT")
    if not (config.TRINO_HOME / "bin" / "launcher").exists():
        raise SystemExit("Trino is not there: run `aws-local setup`, or `start --no-trino`")
    etc = config.RUN / "trino-etc"
    shutil.rmtree(etc, ignore_errors=True)
    # nothing of it is needed again, and the launcher takes an ended server not yet reaped for a running one
    shutil.rmtree(config.RUN / "trino-data", ignore_errors=True)
    shutil.copytree(config.TOOLKIT / "trino" / "etc", etc)
    values = {"@PORT@": str(config.PORT), "@TRINO_PORT@": str(config.TRINO_PORT), "@DATA@": str(config.RUN / "trino-data")}
    for file in etc.rglob("*.properties"):
        text = file.read_text()
        for key, value in values.items():
            text = text.replace(key, value)
        file.write_text(text)
    java = config.java_for_trino()
    environment = {**os.environ, "JAVA_HOME": java, "PATH": f"{java}/bin:{os.environ['PATH']}"}
    environment.pop("JAVA_TOOL_OPTIONS", None)
    spawn("trino", [str(config.TRINO_HOME / "bin" / "launcher"), "run", f"--etc-dir={etc}"], "trino", env=environment, cwd=config.TRINO_HOME)
    return True


def wait_trino():
    wait(lambda: (get(f"{config.TRINO_URL}/v1/info") or {}).get("starting") is False, None, "trino", 180)


def wait(ready, process, name, patience):
    deadline = time.monotonic() + patience
    while not ready():
        if (process and process.poll() is not None) or not pid_of(name) or time.monotonic() > deadline:
            tail = (config.RUN / f"{name}.log").read_text(errors="replace").splitlines()[-15:]
            raise SystemExit(f"{name} did not start; {config.RUN / (name + '.log')} ends:\n" + "\n".join(tail))
        time.sleep(0.2)


def memory(pid):
    try:
        return int(next(line for line in open(f"/proc/{pid}/status") if line.startswith("VmRSS")).split()[1]) // 1024
    except (OSError, StopIteration):
        return 0
