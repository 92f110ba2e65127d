"""SHOW, DESCRIBE and MSCK: what the Glue catalogue has."""
import re

from ..config import REGION, client
from .tree import DdlError, child, literal, name


class Showing:
    """Mixed into Ddl: statements that tell what there is."""

    def msck(self, tree):
        """MSCK REPAIR TABLE: every key=value folder below the table's location becomes a partition."""
        database, table = self.table(child(tree, "TOK_TABNAME"))
        keys = [k["Name"] for k in table.get("PartitionKeys", [])]
        bucket, _, prefix = table["StorageDescriptor"]["Location"].removeprefix("s3://").partition("/")
        prefix = prefix.rstrip("/") + "/" if prefix else ""
        found = set()
        for page in client("s3", REGION, internal=True).get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
            for item in page.get("Contents", []):
                folders = item["Key"][len(prefix):].split("/")[:-1][:len(keys)]
                pairs = [f.partition("=") for f in folders]
                if len(pairs) == len(keys) and all(k.lower() == key and sign for (k, sign, _), key in zip(pairs, keys)):
                    found.add((tuple(v for _, _, v in pairs), "/".join(folders)))
        for values, path in sorted(found):
            try:
                self._add_partition(database, table, list(values), f"s3://{bucket}/{prefix}{path}/")
            except self.exists:
                pass

    # what there is

    def _like(self, names, pattern):
        if pattern is None:
            return sorted(names)
        alternatives = [re.escape(p).replace(r"\*", ".*") for p in literal(pattern).split("|")]
        return sorted(n for n in names if any(re.fullmatch(a, n) for a in alternatives))

    def _in_database(self, tree):
        """[TOK_FROM db] ['pattern'] after a SHOW."""
        rest = tree[1:]
        database = self.database
        if rest and rest[0][0] == "TOK_FROM":
            database, rest = name(rest[1][0]), rest[2:]
        self.need_database(database)
        tables = [t for page in self.glue.get_paginator("get_tables").paginate(DatabaseName=database) for t in page["TableList"]]
        return tables, rest[0][0] if rest else None

    def showdatabases(self, tree):
        names = [d["Name"] for page in self.glue.get_paginator("get_databases").paginate() for d in page["DatabaseList"]]
        return ["database_name"], [[n] for n in self._like(names, tree[1][0] if len(tree) > 1 else None)]

    def showtables(self, tree):
        tables, pattern = self._in_database(tree)
        return ["tab_name"], [[n] for n in self._like([t["Name"] for t in tables], pattern)]

    def showviews(self, tree):
        tables, pattern = self._in_database(tree)
        return ["views"], [[n] for n in self._like([t["Name"] for t in tables if t.get("TableType") == "VIRTUAL_VIEW"], pattern)]

    def showpartitions(self, tree):
        database, table = self.table(tree[1])
        keys = [k["Name"] for k in table.get("PartitionKeys", [])]
        if not keys:
            raise DdlError(f"FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. Table {table['Name']} is not a partitioned table")
        return ["partition"], sorted(["/".join(f"{k}={v}" for k, v in zip(keys, p["Values"]))] for p in self._partitions(database, table["Name"]))

    def showcolumns(self, tree):
        node = tree[1] if len(tree) < 3 else ["TOK_TABNAME", tree[2], tree[1][1]]
        _, table = self.table(node)
        return ["field"], [[c["Name"]] for c in table["StorageDescriptor"]["Columns"] + table.get("PartitionKeys", [])]

    def show_tblproperties(self, tree):
        _, table = self.table(tree[1])
        wanted = literal(tree[2][0]) if len(tree) > 2 else None
        return ["prpt_name", "prpt_value"], [[k, v] for k, v in sorted(table.get("Parameters", {}).items()) if wanted in (None, k)]

    def show_createtable(self, tree):
        database, table = self.table(tree[1])
        storage = table["StorageDescriptor"]
        lines = [f"CREATE EXTERNAL TABLE `{database}.{table['Name']}`("]
        lines += [f"  `{c['Name']}` {c['Type']}{',' if i + 1 < len(storage['Columns']) else ')'}" for i, c in enumerate(storage["Columns"])]
        if keys := table.get("PartitionKeys"):
            lines += ["PARTITIONED BY ( "] + [f"  `{k['Name']}` {k['Type']}{',' if i + 1 < len(keys) else ')'}" for i, k in enumerate(keys)]
        lines += ["ROW FORMAT SERDE ", f"  '{storage['SerdeInfo']['SerializationLibrary']}' ", "STORED AS INPUTFORMAT ", f"  '{storage['InputFormat']}' ", "OUTPUTFORMAT ", f"  '{storage['OutputFormat']}'", "LOCATION", f"  '{storage['Location']}'"]
        given = sorted((k, v) for k, v in table.get("Parameters", {}).items() if k != "EXTERNAL")
        lines += ["TBLPROPERTIES ("] + [f"  '{k}'='{v}'{',' if i + 1 < len(given) else ')'}" for i, (k, v) in enumerate(given)] if given else []
        return ["createtab_stmt"], [[line] for line in lines]

    def desctable(self, tree):
        _, table = self.table(tree[1][1])
        line = lambda *cells: "\t".join(f"{cell:<20}" for cell in cells)
        column = lambda c: [line(c["Name"], c["Type"], c.get("Comment", ""))]
        rows = [column(c) for c in table["StorageDescriptor"].get("Columns", [])]
        if keys := table.get("PartitionKeys"):
            rows += [column(k) for k in keys] + [[line("", "", "")], [line("# Partition Information", "", "")], [line("# col_name", "data_type", "comment")], [line("", "", "")]] + [column(k) for k in keys]
        if len(tree) > 2:  # FORMATTED, EXTENDED
            storage = table["StorageDescriptor"]
            rows += [[line("", "", "")], [line("# Detailed Table Information", "", "")], [line("Location:", storage.get("Location", ""), "")], [line("Table Type:", table.get("TableType", ""), "")], [line("SerDe Library:", storage.get("SerdeInfo", {}).get("SerializationLibrary", ""), "")]]
            rows += [[line("", k, v)] for k, v in sorted(table.get("Parameters", {}).items())]
        return ["col_name"], rows
