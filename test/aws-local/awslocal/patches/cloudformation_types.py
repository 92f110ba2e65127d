"""The types that a pipeline has and moto's CloudFormation skips, each made through its service's API."""
import json

from .. import notes
from ..config import client
from . import cloudformation_cloudfront
from .cloudformation import SHIMS, Made, _model, shim
from .cloudformation_values import attempt, booleans, pascal
from .stepfunctions import runnable


def define():
    _state_machine()
    cloudformation_cloudfront.define()
    _glue_and_athena()
    _policies_and_alarms()
    _other_types()


def _state_machine():
    """moto's own model registers state machines in the backend that does not execute them."""
    def definition(properties):
        text = properties.get("DefinitionString") or json.dumps(properties.get("Definition"))
        if "DefinitionS3Location" in properties:
            place = properties["DefinitionS3Location"]
            text = client("s3", internal=True).get_object(Bucket=place["Bucket"], Key=place["Key"])["Body"].read().decode()
        for name, value in (properties.get("DefinitionSubstitutions") or {}).items():
            text = text.replace("${%s}" % name, str(value))
        return json.dumps(runnable(json.loads(text), lambda message: notes.add("changed", "state machine", message)))

    def made(api, arn):
        return Made(arn, Arn=arn, Name=arn.rsplit(":", 1)[-1], StateMachineRevisionId="1")

    def update(api, properties, arn, region):
        api.update_state_machine(stateMachineArn=arn, definition=definition(properties), roleArn=properties["RoleArn"])
        return made(api, arn)

    @shim("AWS::StepFunctions::StateMachine", "stepfunctions", update=update, delete=lambda api, p, arn: api.delete_state_machine(stateMachineArn=arn))
    def create(api, properties, name, region):
        tags = [{"key": t["Key"], "value": t["Value"]} for t in properties.get("Tags", [])]
        arn = api.create_state_machine(
            name=properties.get("StateMachineName") or name[:80], definition=definition(properties), roleArn=properties["RoleArn"],
            type=properties.get("StateMachineType", "STANDARD"), tags=tags,
        )["stateMachineArn"]
        return made(api, arn)


def _glue_and_athena():
    @shim("AWS::Glue::Database", "glue", delete=lambda api, p, name: attempt(api, "delete_database", Name=name), update=lambda *a: None)
    def database(api, properties, name, region):
        given = pascal(properties["DatabaseInput"])
        given.setdefault("Name", name.lower())
        api.create_database(DatabaseInput=given)
        return Made(given["Name"])

    def table_input(properties):
        return booleans(pascal(properties["TableInput"]))

    @shim("AWS::Glue::Table", "glue", update=lambda api, p, name, region: api.update_table(DatabaseName=p["DatabaseName"], TableInput=table_input(p)) and None)
    def table(api, properties, name, region):
        given = table_input(properties)
        api.create_table(DatabaseName=properties["DatabaseName"], TableInput=given)
        return Made(given["Name"])

    @shim("AWS::Athena::WorkGroup", "athena", delete=lambda api, p, name: api.delete_work_group(WorkGroup=name))
    def work_group(api, properties, name, region):
        api.create_work_group(Name=properties["Name"], Configuration=booleans(properties.get("WorkGroupConfiguration", {})), Description=properties.get("Description", ""), Tags=properties.get("Tags", []))
        return Made(properties["Name"], CreationTime="now")

    @shim("AWS::Athena::NamedQuery", "athena")
    def named_query(api, properties, name, region):
        arguments = {k: properties[k] for k in ("Database", "QueryString", "Description", "WorkGroup") if k in properties}
        made = api.create_named_query(Name=properties.get("Name", name), **arguments)["NamedQueryId"]
        return Made(made, NamedQueryId=made)


def _policies_and_alarms():
    def put_bucket_policy(api, properties, *_):
        api.put_bucket_policy(Bucket=properties["Bucket"], Policy=json.dumps(properties["PolicyDocument"]))
        return Made(properties["Bucket"])

    @shim("AWS::S3::BucketPolicy", "s3", update=put_bucket_policy, delete=lambda api, p, name: attempt(api, "delete_bucket_policy", Bucket=p["Bucket"]))
    def bucket_policy(api, properties, name, region):
        return put_bucket_policy(api, properties)

    def put_topic_policy(api, properties, *_):
        for topic in properties["Topics"]:
            api.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps(properties["PolicyDocument"]))

    @shim("AWS::SNS::TopicPolicy", "sns", update=put_topic_policy)
    def topic_policy(api, properties, name, region):
        put_topic_policy(api, properties)
        return Made(name)

    @shim("AWS::SNS::Subscription", "sns", delete=lambda api, p, arn: api.unsubscribe(SubscriptionArn=arn))
    def subscription(api, properties, name, region):
        attributes = {k: (v if isinstance(v, str) else json.dumps(v)) for k, v in properties.items() if k in ("FilterPolicy", "RawMessageDelivery", "RedrivePolicy", "FilterPolicyScope")}
        arn = api.subscribe(TopicArn=properties["TopicArn"], Protocol=properties["Protocol"], Endpoint=properties.get("Endpoint", ""), Attributes=attributes, ReturnSubscriptionArn=True)["SubscriptionArn"]
        return Made(arn, Arn=arn)

    @shim("AWS::SQS::QueuePolicy", "sqs")
    def queue_policy(api, properties, name, region):
        for queue in properties["Queues"]:
            api.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": json.dumps(properties["PolicyDocument"])})
        return Made(name)

    def alarm_arguments(properties, name):
        numbers = {"Period": int, "EvaluationPeriods": int, "DatapointsToAlarm": int, "Threshold": float}
        arguments = {k: numbers.get(k, lambda v: v)(v) for k, v in booleans(properties).items()}
        return {"ActionsEnabled": True, **arguments, "AlarmName": properties.get("AlarmName", name)}

    def put_alarm(api, properties, name, region):
        arguments = alarm_arguments(properties, name)
        api.put_metric_alarm(**arguments)
        arn = api.describe_alarms(AlarmNames=[arguments["AlarmName"]])["MetricAlarms"][0]["AlarmArn"]
        return Made(arguments["AlarmName"], Arn=arn)

    SHIMS["AWS::CloudWatch::Alarm"] = _model("AWS::CloudWatch::Alarm", "cloudwatch", put_alarm, put_alarm, lambda api, p, name: api.delete_alarms(AlarmNames=[name]))


def _other_types():
    @shim("AWS::Scheduler::Schedule", "scheduler", delete=lambda api, p, name: api.delete_schedule(Name=name, GroupName=p.get("GroupName", "default")))
    def schedule(api, properties, name, region):
        names = ("Description", "EndDate", "FlexibleTimeWindow", "GroupName", "KmsKeyArn", "ScheduleExpression", "ScheduleExpressionTimezone", "StartDate", "State", "Target")
        arguments = {k: booleans(properties[k]) for k in names if k in properties}
        given = properties.get("Name", name[:64])
        arn = api.create_schedule(Name=given, **arguments)["ScheduleArn"]
        return Made(given, Arn=arn)

    @shim("AWS::Scheduler::ScheduleGroup", "scheduler")
    def schedule_group(api, properties, name, region):
        given = properties.get("Name", name[:64])
        return Made(given, Arn=api.create_schedule_group(Name=given)["ScheduleGroupArn"])

    def put_invoke_config(api, properties, *_):
        arguments = {k: properties[k] for k in ("MaximumRetryAttempts", "MaximumEventAgeInSeconds", "DestinationConfig") if k in properties}
        api.put_function_event_invoke_config(FunctionName=properties["FunctionName"], **arguments)

    @shim("AWS::Lambda::EventInvokeConfig", "lambda", update=put_invoke_config)
    def event_invoke_config(api, properties, name, region):
        put_invoke_config(api, properties)
        return Made(name)

    @shim("AWS::Lambda::Url", "lambda")
    def function_url(api, properties, name, region):
        url = api.create_function_url_config(FunctionName=properties["TargetFunctionArn"], AuthType=properties["AuthType"])
        return Made(url["FunctionArn"], FunctionArn=url["FunctionArn"], FunctionUrl=url["FunctionUrl"])

    @shim("AWS::Lambda::Version", "lambda", update=lambda *a: None)
    def version(api, properties, name, region):
        made = api.publish_version(FunctionName=properties["FunctionName"])
        arn = made["FunctionArn"]
        if not arn.endswith(f":{made['Version']}"):
            arn += f":{made['Version']}"
        return Made(arn, Version=made["Version"], FunctionArn=arn)

    @shim("AWS::Lambda::Alias", "lambda")
    def alias(api, properties, name, region):
        arn = api.create_alias(FunctionName=properties["FunctionName"], Name=properties["Name"], FunctionVersion=properties["FunctionVersion"])["AliasArn"]
        return Made(arn)

    @shim("AWS::Logs::MetricFilter", "logs")
    def metric_filter(api, properties, name, region):
        given = properties.get("FilterName", name)
        transformations = [{"metricName": t["MetricName"], "metricNamespace": t["MetricNamespace"], "metricValue": t["MetricValue"]} for t in properties["MetricTransformations"]]
        api.put_metric_filter(logGroupName=properties["LogGroupName"], filterName=given, filterPattern=properties["FilterPattern"], metricTransformations=transformations)
        return Made(given)

    @shim("AWS::Budgets::Budget", "budgets")
    def budget(api, properties, name, region):
        given = dict(properties["Budget"])
        given.setdefault("BudgetName", name)
        if "BudgetLimit" in given:
            given["BudgetLimit"] = {"Amount": str(given["BudgetLimit"]["Amount"]), "Unit": given["BudgetLimit"]["Unit"]}
        api.create_budget(AccountId="123456789012", Budget=given)
        return Made(given["BudgetName"])
