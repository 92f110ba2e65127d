"""Values of templates in the spelling of the services' APIs."""


def quantity(items, **more):
    return {"Quantity": len(items), **({"Items": items} if items else {}), **more}


def pascal(value):
    """CDK's L1 of Glue passes camelCase where given as a plain object."""
    if isinstance(value, dict):
        return {k[0].upper() + k[1:] if k not in ("parameters", "Parameters") else "Parameters": (v if k in ("parameters", "Parameters") else pascal(v)) for k, v in value.items()}
    return [pascal(v) for v in value] if isinstance(value, list) else value


def booleans(value):
    if isinstance(value, dict):
        return {k: booleans(v) for k, v in value.items()}
    if isinstance(value, list):
        return [booleans(v) for v in value]
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


def attempt(api, call, **arguments):
    """A deletion that may find nothing to delete."""
    try:
        getattr(api, call)(**arguments)
    except api.exceptions.ClientError as error:
        print(f"aws-local: {call}: {error}", flush=True)
