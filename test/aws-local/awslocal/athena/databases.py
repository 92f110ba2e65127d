"""CREATE, ALTER and DROP DATABASE."""
from .tree import DdlError, child, literal, name, properties


class Databases:
    """Mixed into Ddl: statements about databases."""

    # databases

    def createdatabase(self, tree):
        given = {"Name": name(tree[1][0]), "Parameters": properties(child(tree, "TOK_DATABASEPROPERTIES"))}
        if location := child(tree, "TOK_DATABASELOCATION"):
            given["LocationUri"] = literal(location[1][0])
        if comment := child(tree, "TOK_DATABASECOMMENT"):
            given["Description"] = literal(comment[1][0])
        try:
            self.glue.create_database(DatabaseInput=given)
        except self.exists:
            if not child(tree, "TOK_IFNOTEXISTS"):
                raise DdlError(f"FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. Database {given['Name']} already exists") from None

    def dropdatabase(self, tree):
        database = name(tree[1][0])
        try:
            self.need_database(database)
        except DdlError:
            if child(tree, "TOK_IFEXISTS"):
                return
            raise
        tables = [t["Name"] for page in self.glue.get_paginator("get_tables").paginate(DatabaseName=database) for t in page["TableList"]]
        if tables and not child(tree, "TOK_CASCADE"):
            raise DdlError(f"FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. InvalidOperationException(message:Database {database} is not empty. One or more tables exist.)")
        for table in tables:
            self.glue.delete_table(DatabaseName=database, Name=table)
        self.glue.delete_database(Name=database)

    def alterdatabase_properties(self, tree):
        database = self.need_database(name(tree[1][0]))
        parameters = {**database.get("Parameters", {}), **properties(child(tree, "TOK_DATABASEPROPERTIES"))}
        self.glue.update_database(Name=database["Name"], DatabaseInput={k: v for k, v in {**database, "Parameters": parameters}.items() if k in ("Name", "Description", "LocationUri", "Parameters")})
