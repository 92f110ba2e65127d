"""The commands of `aws-local` (see README.md)."""
import argparse
import json
import os
import shutil
import sys
import time
from pathlib import Path

from . import config, processes
from .deployment import deploy, execute, invoke, need_server, verify_command


# --- servers

def start(arguments):
    begun = time.monotonic()
    if not arguments.no_trino:
        processes.start_trino()
    processes.start_moto()
    print(f"endpoint {config.ENDPOINT} ready after {time.monotonic() - begun:.1f} s")
    if not arguments.no_trino and not arguments.no_wait:
        processes.wait_trino()
        print(f"trino {config.TRINO_URL} ready after {time.monotonic() - begun:.1f} s")
    return 0


def stop(arguments):
    for name in ("trino", "moto"):
        pid = processes.kill(name)
        print(f"{name}: {'stopped ' + str(pid) if pid else 'was not running'}")
    return 0


def reset(arguments):
    """Everything deployed is forgotten (moto keeps its state in memory); Trino stays up."""
    processes.kill("moto")
    for name in ("lambda", "logs"):
        shutil.rmtree(config.RUN / name, ignore_errors=True)
    for name in ("faults.json", "moto.log"):
        (config.RUN / name).unlink(missing_ok=True)
    processes.start_moto()
    print("empty again")
    return 0


def status(arguments):
    page = processes.status_page()
    moto, trino = processes.pid_of("moto"), processes.pid_of("trino")
    ready = (processes.get(f"{config.TRINO_URL}/v1/info") or {}).get("starting") is False
    print(f"moto:  {f'{config.ENDPOINT} (pid {moto}, {processes.memory(moto)} MB)' if page and moto else 'not running'}")
    print(f"trino: {f'{config.TRINO_URL} (pid {trino}, {processes.memory(trino)} MB)' + ('' if ready else ', starting') if trino else 'not running'}")
    if page:
        for note in page["notes"]:
            print(f"note:  {note['kind']}: {note['subject']}: {note['message']}")
        for name, counts in page["lambda"].items():
            print(f"lambda {name}: " + ", ".join(f"{k} {v}" for k, v in counts.items() if v))
        if page["faults"]["rules"]:
            print("faults: " + json.dumps(page["faults"]))
    return 0 if page else 1


def env(arguments):
    preload = f"--require={config.TOOLKIT / 'node' / 'localhost.cjs'}"
    options = os.environ.get("NODE_OPTIONS", "")
    values = {**config.ENVIRONMENT, "NODE_OPTIONS": options if preload in options else f"{options} {preload}".strip()}
    for name, value in values.items():
        print(f"export {name}='{value}'")
    return 0


def fault(arguments):
    """Shows, sets or clears the faults; they hold from the next request on."""
    if arguments.rules == "clear":
        config.FAULTS_FILE.unlink(missing_ok=True)
        config.FAULTS_FILE.write_text("{}")
    elif arguments.rules:
        json.loads(arguments.rules)
        config.FAULTS_FILE.write_text(arguments.rules)
    page = processes.status_page()
    print(json.dumps(page["faults"] if page else None, indent=1))
    return 0


# --- queries

def athena(arguments):
    need_server()
    api, s3 = config.client("athena"), config.client("s3", internal=True)
    group = arguments.workgroup or "primary"
    request = {"QueryString": arguments.sql, "WorkGroup": group}
    if arguments.database:
        request["QueryExecutionContext"] = {"Database": arguments.database, "Catalog": "AwsDataCatalog"}
    configuration = api.get_work_group(WorkGroup=group)["WorkGroup"]["Configuration"]
    if not configuration.get("ResultConfiguration", {}).get("OutputLocation"):
        s3.create_bucket(Bucket="aws-local-athena-results")
        request["ResultConfiguration"] = {"OutputLocation": "s3://aws-local-athena-results/"}
    begun = time.monotonic()
    query_id = api.start_query_execution(**request)["QueryExecutionId"]
    while (query := api.get_query_execution(QueryExecutionId=query_id)["QueryExecution"])["Status"]["State"] in ("QUEUED", "RUNNING"):
        time.sleep(0.1)
    state = query["Status"]["State"]
    if state != "SUCCEEDED":
        print(f"{state}: {query['Status'].get('StateChangeReason')}", file=sys.stderr)
        return 1
    rows, columns = [], []
    for page in api.get_paginator("get_query_results").paginate(QueryExecutionId=query_id):
        columns = [c["Name"] for c in page["ResultSet"]["ResultSetMetadata"]["ColumnInfo"]]
        rows += [[d.get("VarCharValue") for d in row["Data"]] for row in page["ResultSet"]["Rows"]]
    if arguments.json:
        body = rows[1:] if rows and rows[0] == columns else rows
        print(json.dumps([dict(zip(columns, row)) for row in body], ensure_ascii=False))
    else:
        for row in rows:
            print("\t".join("" if v is None else v for v in row))
        print(f"{state} in {time.monotonic() - begun:.2f} s, {query['Statistics']['DataScannedInBytes']} bytes scanned", file=sys.stderr)
    return 0


def metrics(arguments):
    """Sums of the metrics of a namespace over the last hour, as JSON."""
    need_server()
    api, now = config.client("cloudwatch", internal=True), time.time()
    sums = {}
    for metric in api.list_metrics(Namespace=arguments.namespace)["Metrics"]:
        found = api.get_metric_statistics(Namespace=arguments.namespace, MetricName=metric["MetricName"], Dimensions=metric["Dimensions"], StartTime=now - 3600, EndTime=now + 60, Period=3600, Statistics=["Sum"])
        sums[metric["MetricName"]] = sum(point["Sum"] for point in found["Datapoints"])
    print(json.dumps(sums))
    return 0


# --- judges

def judge(arguments):
    from .judge import run

    return run(Path(arguments.project).resolve(), arguments.json)


def main():
    parser = argparse.ArgumentParser(prog="aws-local", description="A local stand-in for AWS: deploy, execute and query a CDK data pipeline.")
    commands = parser.add_subparsers(dest="command", required=True)

    def command(function, name=None, help=""):
        sub = commands.add_parser(name or function.__name__, help=help)
        sub.set_defaults(run=function)
        return sub

    commands.add_parser("setup", help="(done by the script) what is needed, into AWS_LOCAL_HOME")
    sub = command(start, help="the endpoint, and Trino behind Athena")
    sub.add_argument("--no-trino", action="store_true")
    sub.add_argument("--no-wait", action="store_true", help="do not wait for Trino (queries wait for it)")
    command(stop, help="both")
    command(status, help="what runs, notes, Lambda counts, faults; exit 1 if not running")
    command(reset, help="forget everything deployed")
    command(env, help="export lines for a shell: eval \"$(aws-local env)\"")
    sub = command(fault, help="show, set (JSON) or clear the injected faults")
    sub.add_argument("rules", nargs="?")
    sub = command(deploy, help="cdk bootstrap and deploy, then check each resource")
    sub.add_argument("--strict", action="store_true", help="types that are not emulated or not checked count as missing")
    sub.add_argument("project")
    sub.add_argument("rest", nargs=argparse.REMAINDER, help="for cdk deploy")
    sub = command(verify_command, "verify", help="the check of deploy alone")
    sub.add_argument("--strict", action="store_true")
    sub.add_argument("project")
    sub = command(execute, help="run a state machine to its end")
    sub.add_argument("machine", nargs="?")
    sub.add_argument("input", nargs="?", help="JSON or @file")
    sub.add_argument("--timeout", type=float, default=600)
    sub = command(invoke, help="run one function")
    sub.add_argument("function")
    sub.add_argument("input", nargs="?")
    sub = command(athena, help="a statement through Athena's API")
    sub.add_argument("sql")
    sub.add_argument("--database")
    sub.add_argument("--workgroup")
    sub.add_argument("--json", action="store_true")
    sub = command(metrics, help="sums of a namespace's metrics in the last hour")
    sub.add_argument("namespace")
    sub = command(judge, help="cfn-lint and checkov on cdk.out")
    sub.add_argument("project")
    sub.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    try:
        sys.exit(arguments.run(arguments))
    except BrokenPipeError:
        os._exit(1)


if __name__ == "__main__":
    main()
