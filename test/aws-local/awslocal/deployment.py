"""The commands that deploy, execute and invoke."""
import os
import shutil
import subprocess
import time
from pathlib import Path

from . import config, processes


def need_server():
    if processes.status_page() is None:
        raise SystemExit("aws-local is not running: `aws-local start`")


def deploy(arguments):
    need_server()
    project, begun = Path(arguments.project).resolve(), time.monotonic()
    if not (project / "cdk.json").exists():
        raise SystemExit(f"no cdk.json in {project}")
    print(f"AWS SDK packages offered to the functions: {link_sdk(project)}")
    environment = {**os.environ, **config.ENVIRONMENT, "CDK_DISABLE_CLI_TELEMETRY": "true"}
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN"):
        environment.pop(name, None)
    assembly = project / "cdk.out"
    for i, given in enumerate(arguments.rest):
        if given in ("-o", "--output") and i + 1 < len(arguments.rest):
            assembly = (project / arguments.rest[i + 1]).resolve()
    stacks = config.client("cloudformation", internal=True).list_stacks()["StackSummaries"]
    if not any(s["StackName"] == "CDKToolkit" and s["StackStatus"].endswith("_COMPLETE") for s in stacks):
        # a bare app instead of the project's: bootstrap would synthesize it for nothing
        run_cdk(project, ["bootstrap", f"aws://{config.ACCOUNT}/{config.REGION}", "--app", "", "--no-notices"], environment, quiet=True)
        print(f"bootstrapped after {time.monotonic() - begun:.1f} s")
    code = run_cdk(project, ["deploy", "--all", "--require-approval", "never", "--no-notices", *arguments.rest], environment)
    print(f"cdk deploy ended with {code} after {time.monotonic() - begun:.1f} s")
    if code:
        for note in processes.status_page()["notes"]:
            if note["kind"] == "failed":
                print(f"reason: {note['subject']}: {note['message']}")
        return code
    return check(assembly, arguments.strict)


def run_cdk(project, command, environment, quiet=False):
    # --no-install: npx is to use the project's own CLI, never to fetch one
    process = subprocess.run(["npx", "--no-install", "cdk", *command], cwd=project, env=environment, capture_output=quiet, text=True)
    if quiet and process.returncode:
        raise SystemExit(f"cdk {command[0]} failed:\n{process.stdout}\n{process.stderr}")
    return process.returncode


def link_sdk(project):
    """Lambda offers @aws-sdk and @smithy besides the bundle: link the project's, from its own and all parents' and
    workspaces' node_modules, next to the unpacked functions."""
    target = config.LAMBDA_ROOT / "node_modules"
    shutil.rmtree(target, ignore_errors=True)
    folders = [folder / "node_modules" for folder in (project, *project.parents)]
    folders += [*project.glob("*/node_modules"), *project.glob("*/*/node_modules"), *project.parent.glob("*/node_modules"), *project.parent.glob("*/*/node_modules")]
    count = 0
    for folder in folders:
        for scope in ("@aws-sdk", "@smithy"):
            if not (folder / scope).is_dir():
                continue
            (target / scope).mkdir(parents=True, exist_ok=True)
            for package in (folder / scope).iterdir():
                link = target / scope / package.name
                if not link.exists():
                    link.symlink_to(package.resolve())
                    count += 1
    return count


def check(assembly, strict=False):
    from .verify import verify

    page = processes.status_page()
    report = verify(assembly, page["recorded"])
    print(f"resources found through their services' APIs: {report['there']}")
    for kind in ("unchecked", "not emulated", "missing"):
        for label in report[kind]:
            print(f"{kind}: {label}")
    for note in page["notes"]:
        if note["kind"] in ("skipped", "changed", "failed"):
            print(f"{note['kind']}: {note['subject']}: {note['message']}")
    bad = report["missing"] + (report["not emulated"] + report["unchecked"] if strict else [])
    print("all resources are there" if not bad else f"{len(bad)} resource(s) missing")
    return 1 if bad else 0


def verify_command(arguments):
    need_server()
    return check(Path(arguments.project).resolve() / "cdk.out", arguments.strict)


def execute(arguments):
    need_server()
    sfn = config.client("stepfunctions", internal=True)
    machines = sfn.list_state_machines()["stateMachines"]
    wanted = arguments.machine
    given = arguments.input
    if wanted and wanted.lstrip().startswith(("{", "@")):     # only the input was given
        wanted, given = None, wanted
    found = [m for m in machines if wanted in (None, m["name"], m["stateMachineArn"])]
    if wanted and not found:
        found = [m for m in machines if wanted in m["name"]]
    if len(found) != 1:
        raise SystemExit(f"name one state machine of: {', '.join(m['name'] for m in machines) or '(none deployed)'}")
    given = Path(given[1:]).read_text() if given and given.startswith("@") else given or "{}"
    begun = time.monotonic()
    arn = sfn.start_execution(stateMachineArn=found[0]["stateMachineArn"], input=given)["executionArn"]
    while (execution := sfn.describe_execution(executionArn=arn))["status"] == "RUNNING":
        if time.monotonic() - begun > arguments.timeout:
            sfn.stop_execution(executionArn=arn)
            print(f"TIMED_OUT after {arguments.timeout} s")
            return 1
        time.sleep(0.3)
    took = time.monotonic() - begun
    print(f"{execution['status']} {found[0]['name']} in {took:.1f} s")
    if execution["status"] == "SUCCEEDED":
        print(execution.get("output", ""))
        return 0
    print(f"error: {execution.get('error')}\ncause: {(execution.get('cause') or '')[:3000]}")
    history = sfn.get_execution_history(executionArn=arn, reverseOrder=True, maxResults=20)["events"]
    for event in reversed(history):
        print(f"  {event['id']} {event['type']} " + next((str(event[k].get("name", "")) for k in event if k.endswith("EnteredEventDetails")), ""))
    return 1


def invoke(arguments):
    need_server()
    api = config.client("lambda", internal=True)
    names = [f["FunctionName"] for page in api.get_paginator("list_functions").paginate() for f in page["Functions"]]
    found = [n for n in names if n == arguments.function] or [n for n in names if arguments.function in n]
    if len(found) != 1:
        raise SystemExit(f"name one function of: {', '.join(names) or '(none deployed)'}")
    answer = api.invoke(FunctionName=found[0], Payload=(arguments.input or "{}").encode())
    print(answer["Payload"].read().decode())
    return 1 if answer.get("FunctionError") else 0
