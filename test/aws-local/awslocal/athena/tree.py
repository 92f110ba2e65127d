"""Hive's syntax trees, [text, *children], and the Glue columns they mean."""
import re


class DdlError(Exception):
    """A statement refused, in the words Athena uses."""


def child(node, text):
    return next((c for c in node[1:] if c[0] == text), None)


def children(node, text):
    return [c for c in node[1:] if c[0] == text]


def literal(text):
    """A string literal or a number of the tree, as the value it stands for."""
    if text[:1] in "'\"" and len(text) > 1:
        escapes = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "b": "\b", "Z": "\x1a"}
        return re.sub(r"\\(u[0-9a-fA-F]{4}|.)", lambda m: chr(int(m[1][1:], 16)) if m[1][0] == "u" and len(m[1]) > 1 else escapes.get(m[1], m[1]), text[1:-1], flags=re.S)
    return text


def name(text):
    return text.strip("`").lower()


def properties(node):
    """TOK_TABLEPROPERTIES or anything holding TOK_TABLEPROPERTY nodes, as a dict."""
    found = {}
    for c in node[1:] if node else []:
        if c[0] == "TOK_TABLEPROPERTY":
            found[literal(c[1][0])] = literal(c[2][0]) if len(c) > 2 else None
        else:
            found.update(properties(c))
    return found


def hive_type(node):
    kind, rest = node[0].removeprefix("TOK_").lower(), node[1:]
    if kind == "list":
        return f"array<{hive_type(rest[0])}>"
    if kind == "map":
        return f"map<{hive_type(rest[0])},{hive_type(rest[1])}>"
    if kind == "struct":
        return "struct<" + ",".join(f"{name(c[1][0])}:{hive_type(c[2])}" for c in rest[0][1:]) + ">"
    if kind == "uniontype":
        raise DdlError("FAILED: SemanticException UNIONTYPE is not supported")
    if kind == "decimal" and not rest:
        return "decimal(10,0)"
    return kind + (f"({','.join(c[0] for c in rest)})" if rest else "")


def columns_of(node):
    """TOK_TABCOLLIST as Glue columns."""
    columns = []
    for c in node[1:] if node else []:
        column = {"Name": name(c[1][0]), "Type": hive_type(c[2])}
        if len(c) > 3:
            column["Comment"] = literal(c[3][0])
        columns.append(column)
    return columns
