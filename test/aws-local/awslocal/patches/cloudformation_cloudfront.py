"""CloudFront's types: distributions, access controls, functions."""
import json
import time

from .cloudformation import Made, shim
from .cloudformation_values import attempt, booleans, quantity


def _keep_origin_access_control():
    """moto's distributions forget the origins' access control and the functions of a behaviour."""
    from moto.cloudfront import models

    original_origin, original_behaviour = models.Origin.__init__, models.DefaultCacheBehaviour.__init__

    def origin(self, given):
        original_origin(self, given)
        self.origin_access_control_id = given.get("OriginAccessControlId", "")

    def behaviour(self, config):
        original_behaviour(self, config)
        if config.get("FunctionAssociations"):
            self.function_associations = config["FunctionAssociations"]

    models.Origin.__init__, models.DefaultCacheBehaviour.__init__ = origin, behaviour


def define():
    _keep_origin_access_control()

    def delete_oac(api, properties, oac_id):
        attempt(api, "delete_origin_access_control", Id=oac_id, IfMatch=api.get_origin_access_control(Id=oac_id)["ETag"])

    @shim("AWS::CloudFront::OriginAccessControl", "cloudfront", delete=delete_oac)
    def origin_access_control(api, properties, name, region):
        oac = api.create_origin_access_control(OriginAccessControlConfig=properties["OriginAccessControlConfig"])["OriginAccessControl"]
        return Made(oac["Id"], Id=oac["Id"])

    def config(properties, reference):
        """DistributionConfig as the API has it: counted lists, a caller's reference, other spellings."""
        c = booleans(json.loads(json.dumps(properties["DistributionConfig"])))

        def behaviour(b):
            if "AllowedMethods" in b:
                b["AllowedMethods"] = quantity(b["AllowedMethods"], CachedMethods=quantity(b.pop("CachedMethods", ["GET", "HEAD"])))
            else:
                b.pop("CachedMethods", None)
            for association in ("FunctionAssociations", "LambdaFunctionAssociations"):
                if association in b:
                    b[association] = quantity(b[association])
            for name in ("TrustedKeyGroups", "TrustedSigners"):
                if name in b:
                    b[name] = quantity(b[name], Enabled=True)
            b.pop("GrpcConfig", None)
            return b

        for origin in c["Origins"]:
            if "S3OriginConfig" in origin:
                origin["S3OriginConfig"].setdefault("OriginAccessIdentity", "")
            if "OriginCustomHeaders" in origin:
                origin["CustomHeaders"] = quantity(origin.pop("OriginCustomHeaders"))
        c["Origins"] = quantity(c["Origins"])
        c.pop("OriginGroups", None)
        behaviour(c["DefaultCacheBehavior"]).pop("PathPattern", None)
        if "CacheBehaviors" in c:
            c["CacheBehaviors"] = quantity([behaviour(b) for b in c["CacheBehaviors"]])
        if "CustomErrorResponses" in c:
            c["CustomErrorResponses"] = quantity([{**e, **({"ResponseCode": str(e["ResponseCode"])} if "ResponseCode" in e else {})} for e in c["CustomErrorResponses"]])
        if "Aliases" in c:
            c["Aliases"] = quantity(c["Aliases"])
        if "IPV6Enabled" in c:
            c["IsIPV6Enabled"] = c.pop("IPV6Enabled")
        certificate = c.get("ViewerCertificate", {})
        for ours, theirs in (("AcmCertificateArn", "ACMCertificateArn"), ("SslSupportMethod", "SSLSupportMethod"), ("IamCertificateId", "IAMCertificateId")):
            if ours in certificate:
                certificate[theirs] = certificate.pop(ours)
        for restriction in c.get("Restrictions", {}).values():
            restriction.update(quantity(restriction.pop("Locations", [])))
        if "Logging" in c:
            c["Logging"] = {"Enabled": True, "IncludeCookies": False, "Prefix": "", **c["Logging"]}
        return {"CallerReference": reference, "Comment": "", **c}

    def made(distribution):
        return Made(distribution["Id"], Id=distribution["Id"], DomainName=distribution["DomainName"])

    def update(api, properties, physical_id, region):
        current = api.get_distribution_config(Id=physical_id)
        reference = current["DistributionConfig"]["CallerReference"]
        return made(api.update_distribution(Id=physical_id, IfMatch=current["ETag"], DistributionConfig=config(properties, reference))["Distribution"])

    @shim("AWS::CloudFront::Distribution", "cloudfront", update=update)
    def distribution(api, properties, name, region):
        return made(api.create_distribution(DistributionConfig=config(properties, f"{name}-{time.time_ns()}"))["Distribution"])

    @shim("AWS::CloudFront::Function", "cloudfront")
    def function(api, properties, name, region):
        made = api.create_function(Name=properties["Name"], FunctionConfig=properties["FunctionConfig"], FunctionCode=properties["FunctionCode"].encode())
        arn = made["FunctionSummary"]["FunctionMetadata"]["FunctionARN"]
        return Made(arn, FunctionARN=arn)
