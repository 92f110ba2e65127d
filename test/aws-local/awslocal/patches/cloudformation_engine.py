"""How moto's CloudFormation goes about stacks and change sets, where it goes about it wrongly."""
import copy

from .. import notes


def apply():
    _failures()
    _change_sets()
    _keep_names()
    _physical_ids()
    _ssm_parameters()
    _untouched_templates()


def _failures():
    """moto answers a failing resource with HTTP 500 and leaves the stack in progress: mark it failed instead."""
    import traceback

    from moto.cloudformation.models import CloudFormationBackend

    original = CloudFormationBackend.execute_change_set

    def execute(self, change_set_name, stack_name=None):
        change_set = self.describe_change_set(change_set_name)
        stack = self.stacks[change_set.stack_id]
        try:
            stack.resource_map.cross_stack_resources = self.exports     # Fn::ImportValue
            original(self, change_set_name, stack_name)
            # moto leaves a stack made by a change set without outputs and exports
            stack._parse_template()
            stack.output_map = stack._create_output_map()
            self.exports.update({export.name: export for export in stack.exports})
        except Exception as error:
            traceback.print_exc()
            creating = change_set.change_set_type == "CREATE"
            stack.status = "ROLLBACK_COMPLETE" if creating else "UPDATE_ROLLBACK_COMPLETE"
            reason = f"{type(error).__name__}: {error}"
            stack._add_stack_event("CREATE_FAILED" if creating else "UPDATE_FAILED", resource_status_reason=reason)
            stack._add_stack_event(stack.status, resource_status_reason=reason)
            stack.status_reason = reason
            change_set.execution_status = "EXECUTE_FAILED"
            notes.add("failed", stack.name, reason)

    CloudFormationBackend.execute_change_set = execute


def _change_sets():
    """moto finds change sets by name alone, but the CDK uses one name for all stacks (the bootstrap's too):
    look the name up within its stack, and answer as AWS does where there is none."""
    from moto.cloudformation.exceptions import CloudFormationError
    from moto.cloudformation.models import CloudFormationBackend
    from moto.cloudformation.responses import CloudFormationResponse

    class ChangeSetNotFound(CloudFormationError):
        code = "ChangeSetNotFound"

    original_param, original_delete = CloudFormationResponse._get_param, CloudFormationBackend.delete_change_set

    def get_param(self, name, *rest, **more):
        value = original_param(self, name, *rest, **more)
        if name == "ChangeSetName" and value and not value.startswith("arn:") and self._get_action() in ("DescribeChangeSet", "DeleteChangeSet", "ExecuteChangeSet"):
            stack = original_param(self, "StackName")
            found = [i for i, c in self.cloudformation_backend.change_sets.items() if c.change_set_name == value and stack in (None, c.stack.name, c.stack.stack_id)]
            return found[-1] if found else f"arn:none:{value}"
        return value

    def describe(self, change_set_name):
        if change_set_name not in self.change_sets:
            raise ChangeSetNotFound(f"ChangeSet [{change_set_name.removeprefix('arn:none:')}] does not exist")
        return self.change_sets[change_set_name]

    def delete(self, change_set_name):
        if change_set_name in self.change_sets:
            original_delete(self, change_set_name)

    CloudFormationResponse._get_param = get_param
    CloudFormationBackend.describe_change_set, CloudFormationBackend.delete_change_set = describe, delete


def _keep_names():
    """On an update moto invents a new name for resources without one, and so replaces rules, topics and roles
    that others refer to: keep the physical name the resource has."""
    from moto.cloudformation import parsing

    original = parsing.parse_resource_and_generate_name

    def parse(logical_id, resource_json, resources_map):
        answer = original(logical_id, resource_json, resources_map)
        present = resources_map._parsed_resources.get(logical_id)
        if answer and present is not None:
            resource_class, resource_json, name = answer
            property_name = parsing.resource_name_property_from_type(resource_json["Type"])
            if not (property_name and property_name in resource_json["Properties"]):
                name = getattr(present, "name", None) or getattr(present, "physical_resource_id", None) or name
            return resource_class, resource_json, name
        return answer

    parsing.parse_resource_and_generate_name = parse


def _untouched_templates():
    """moto adds empty Properties to the stored template while it makes a resource, and on the next update takes
    the resource for a changed one (a topic then loses its subscriptions)."""
    from moto.cloudformation import parsing

    original = parsing.parse_resource
    parsing.parse_resource = lambda resource_json, resources_map: original(copy.deepcopy(resource_json), resources_map)


def _ssm_parameters():
    """On an update moto looks up an SSM parameter (CDK's bootstrap version) by its value: take it as it is then."""
    from moto.cloudformation import parsing

    def parse(self, value, value_type):
        found = parsing.ssm_backends[self._account_id][self._region_name].get_parameter(value)
        text = found.value if found else value
        return text.split(",") if "List" in value_type else text

    parsing.ResourceMap.parse_ssm_parameter = parse


def _physical_ids():
    """Ref of a model without physical id (layer versions, permissions, inline policies) gives the Python object."""
    from moto.cloudformation import parsing

    original = parsing.parse_and_create_resource

    def create(logical_id, resource_json, resources_map, account_id, region_name):
        resource = original(logical_id, resource_json, resources_map, account_id, region_name)
        if resource is not None and not hasattr(resource, "physical_resource_id"):
            resource.physical_resource_id = getattr(resource, "arn", None) or getattr(resource, "name", None) or f"{resources_map['AWS::StackName']}-{logical_id}"
        return resource

    parsing.parse_and_create_resource = create
