#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a large store from a small one by copying its documents under other symbols. Used to measure commands.

Usage: grow_store.py STORE NEW_STORE TIMES
"""
import re
import shutil
import sqlite3
import sys

# The columns that hold row numbers, and those that hold symbols of documents.
NUMBERS = ("doc", "rec", "pos", "pledge")
SYMBOLS = ("symbol", "id", "document", "report", "stated_in")


def grow(store, target, times):
    shutil.copyfile(store, target)
    database = sqlite3.connect(target)
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
              if name not in ("files", "refusals")]
    columns = {table: [row[1] for row in database.execute(f"PRAGMA table_info({table})")] for table in tables}
    offset = 1 + max(database.execute(f"SELECT coalesce(max({column}), 0) FROM {table}").fetchone()[0]
                     for table in tables for column in columns[table] if column in NUMBERS)
    for copy in range(1, times):
        for table in tables:
            def value(column):
                if column in NUMBERS:
                    return f"{column} + {copy * offset}"
                return f"replace({column}, 'A/HRC/', 'A/HRC/{copy}00')" if column in SYMBOLS else column

            first = [f"{column} < {offset}" for column in columns[table] if column in NUMBERS]
            if not first:
                continue
            database.execute(f"INSERT INTO {table} SELECT {', '.join(map(value, columns[table]))} FROM {table} WHERE {first[0]}")
    database.commit()
    return database.execute("SELECT count(*) FROM recommendations").fetchone()[0]


if __name__ == "__main__":
    if len(sys.argv) != 4 or not re.fullmatch(r"[1-9]\d?", sys.argv[3]):
        sys.exit(__doc__.strip())
    print(grow(sys.argv[1], sys.argv[2], int(sys.argv[3])), "recommendations")
