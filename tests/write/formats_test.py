#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests formats by reading them with other programs: Python's zipfile and csv modules, and sqlite3's .import."""
import csv
import io
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import zipfile

import jsonschema

SAMPLE = pathlib.Path(os.environ["UPREX_BUILD"]) / "tests/write_sample"
FORMULA = tuple("=+-@\t\r\n")
AWKWARD = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "two\nlines", '"quoted", and more', "a|b;c::d",
           "*stars* _and_ [links](x) <b>&amp;", "1. Ratify", " spaces ", "Śķ漢🙂", "bad \ufffd byte"]


def written(form):
    """Returns the sample in a format, and the numbers that its writer counted: positions, pledges and documents left out,
    labels changed, recommendations written as Noted."""
    done = subprocess.run([SAMPLE, form], capture_output=True, check=True, timeout=60)
    return done.stdout, [int(count) for count in done.stderr.split()]


def rows_of(data):
    """Returns header and rows of a CSV file. Fails unless every row has as many cells as the header."""
    assert not data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\n")
    header, *rows = csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True)
    assert len(set(header)) == len(header), header
    assert all(len(row) == len(header) for row in rows)
    return header, [dict(zip(header, row)) for row in rows]


def files_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert all(entry.date_time == (1980, 1, 1, 0, 0, 0) for entry in archive.infolist())
        return {name: archive.read(name) for name in archive.namelist()}


def shown(markdown):
    """Returns the text that Markdown shows, if it has escapes only."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown)


class Sqlite(unittest.TestCase):
    """sqlite3 imports the same values that Python's csv module reads."""

    def imported(self, data, count):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "table.csv").write_bytes(data)
            done = subprocess.run(["sqlite3", ":memory:", ".import --csv table.csv t", ".mode json", "SELECT * FROM t"],
                                  cwd=folder, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.stderr, "")
        rows = json.loads(done.stdout or "[]")
        self.assertEqual(len(rows), count)
        return rows

    def test_sqlite_imports_every_table(self):
        tables = {form: written(form)[0] for form in ("csv", "upr-info", "impact-oss")}
        for form in ("datapackage", "uwazi"):
            tables.update(files_of(written(form)[0]))
        for name, data in tables.items():
            if name.endswith(".json"):
                continue
            with self.subTest(name):
                rows = rows_of(data)[1]
                self.assertEqual([list(row.values()) for row in self.imported(data, len(rows))],
                                 [list(row.values()) for row in rows])


class Guarded(unittest.TestCase):
    def test_no_cell_is_a_formula(self):
        for form in ("csv", "upr-info", "impact-oss"):
            for row in rows_of(written(form)[0])[1]:
                for column, cell in row.items():
                    self.assertFalse(cell.startswith(FORMULA), (form, column, cell))
        for name, data in files_of(written("uwazi")[0]).items():
            for row in rows_of(data)[1]:
                for column, cell in row.items():
                    # In Uwazi, a child in a thesaurus begins with a hyphen.
                    self.assertFalse(cell.removeprefix("- ").startswith(FORMULA), (name, column, cell))

    def test_texts_are_unchanged_but_for_the_apostrophe(self):
        for form, column in (("csv", "text"), ("upr-info", "Text"), ("impact-oss", "Title [database:title]")):
            found = []
            for row in rows_of(written(form)[0])[1]:
                text = row[column].removeprefix("'") if row[column][1:].startswith(FORMULA) else row[column]
                if text != "Ratify the Convention" and text not in found:
                    found.append(text)
            self.assertEqual(found[:len(AWKWARD)], AWKWARD)


class Uwazi(unittest.TestCase):
    """Tests the rules of https://github.com/huridocs/uwazi-knowledge-hub docs/reference/csv-import.mdx."""
    NESTED = {"state_under_review", "recommending_states"}
    SELECTS = {"action_category", "response", "state_under_review"}
    MULTISELECTS = {"issues", "recommending_states", "affected_persons", "sdgs", "themes", "instruments"}

    def setUp(self):
        data, self.counts = written("uwazi")
        self.files = files_of(data)
        self.header, self.rows = rows_of(self.files["import.csv"])

    def labels(self, cell):
        return [label.strip() for label in re.split(r"[|;]", cell)]

    def test_archive_has_import_csv_and_thesauri(self):
        self.assertEqual(next(iter(self.files)), "import.csv")
        for name in list(self.files)[1:]:
            self.assertRegex(name, r"^thesaurus_[a-z_]+\.csv$")

    def test_has_the_columns_of_the_template(self):
        self.assertEqual(self.header[:6], ["title", "action_category", "response", "issues", "session", "recommendation"])
        for column in self.header:
            self.assertEqual(re.sub(r"[^a-z0-9_]", "_", column.lower()), column, "Uwazi would know it by another name")
            self.assertNotIn("__", column, "the suffix of a language")
            self.assertNotIn(column, {"id", "file", "files", "attachments"}, "it has a fixed meaning")

    def test_titles_are_ids(self):
        self.assertEqual(self.rows[1]["title"], "A/HRC/43/15#121.3/a")
        self.assertTrue(all(row["title"] for row in self.rows))

    def test_sessions_are_titles_of_entities(self):
        sessions = {row["session"] for row in self.rows}
        self.assertEqual(sessions, {"34 - November 2019", ""})

    def test_keeps_the_number_of_values(self):
        row = self.rows[1]
        self.assertEqual(self.labels(row["issues"]), ["Women's rights", "Labour"])
        self.assertEqual(self.labels(row["sdgs"]), ["16 - PEACE, JUSTICE AND STRONG INSTITUTIONS", "5 - GENDER EQUALITY"])
        self.assertEqual(self.labels(self.rows[0]["recommending_states"]),
                         ["Western Europe and Others::France", "Eastern Europe::Lithuania"])
        self.assertEqual(self.labels(row["recommending_states"]),
                         ["Asia-Pacific::Iran (Islamic Republic of)", "Atlantis", "Lemuria"])
        for row in self.rows[2:2 + len(AWKWARD)]:
            self.assertEqual(len(self.labels(row["affected_persons"])), 2, row["title"])
        self.assertIn("A/b,c:d", self.labels(self.rows[2 + AWKWARD.index("a|b;c::d")]["affected_persons"]))

    def test_labels_are_in_their_thesaurus_at_most_one_level_deep(self):
        thesauri = {name: self.thesaurus(data) for name, data in self.files.items() if name != "import.csv"}
        for column in self.SELECTS | self.MULTISELECTS:
            own = thesauri["thesaurus_states.csv" if column in self.NESTED else f"thesaurus_{column}.csv"]
            used = set()
            for row in self.rows:
                values = self.labels(row[column]) if column in self.MULTISELECTS else [row[column]]
                used |= set(values) - {""}
            folded = {value.lower() for value in own}
            self.assertEqual(len(folded), len(own), "Uwazi knows no case of letters")
            for value in used:
                self.assertLessEqual(value.count("::"), 1 if column in self.NESTED else 0)
                self.assertIn(value.lower(), folded, column)
            if column not in self.NESTED:
                self.assertEqual(folded, {value.lower() for value in used})

    def thesaurus(self, data):
        """Reads a thesaurus as Uwazi does: a value with a hyphen is a child of the last value without one."""
        header, rows = rows_of(data)
        self.assertEqual(header, ["English"])
        values, parent = set(), None
        for row in rows:
            value = row["English"]
            if value.lstrip(" ").startswith("-"):
                self.assertIsNotNone(parent)
                values.add(f"{parent}::{value.lstrip(' ')[1:].strip()}")
            else:
                parent = value
                values.add(value)
        return values

    def test_markdown_shows_the_text(self):
        texts = [shown(row["recommendation"]) for row in self.rows[2:2 + len(AWKWARD)]]
        self.assertEqual(texts, [text.lstrip() for text in AWKWARD])

    def test_undecided_recommendation_has_no_response(self):
        self.assertEqual([row["response"] for row in self.rows[:3]], ["Supported", "Noted", "Noted"])
        self.assertEqual(self.rows[1 + len(AWKWARD)]["response"], "")

    def test_links_have_label_and_address(self):
        self.assertEqual(self.rows[0]["document"].split("|"), ["A/HRC/43/15", "https://docs.un.org/en/A/HRC/43/15"])

    def test_counts_what_it_leaves_out_and_changes(self):
        positions, pledges, documents, changed, as_noted = self.counts
        self.assertEqual((positions, pledges, documents, as_noted), (3, 2, 0, 1))
        self.assertGreater(changed, len(AWKWARD))


class DataPackage(unittest.TestCase):
    """Checks the package against its descriptor, and the descriptor against its published JSON Schema."""
    CASTS = {"string": str, "integer": int, "number": float, "boolean": {"true": True, "false": False}.__getitem__,
             "array": json.loads}

    def setUp(self):
        data, self.counts = written("datapackage")
        self.files = files_of(data)
        self.package = json.loads(self.files["datapackage.json"])
        self.tables = {resource["name"]: self.read(resource) for resource in self.package["resources"]}

    def read(self, resource):
        """Returns the rows of a table with typed values. None stands for a missing cell."""
        header, rows = rows_of(self.files[resource["path"]])
        fields = resource["schema"]["fields"]
        self.assertEqual(header, [field["name"] for field in fields], resource["name"])
        for row in rows:
            for field in fields:
                row[field["name"]] = self.cast(field, row[field["name"]])
        return rows

    def cast(self, field, cell):
        constraints = field.get("constraints", {})
        if cell == "":
            self.assertFalse(constraints.get("required"), field)
            return None
        value = self.CASTS[field["type"]](cell)
        self.assertIn(value, constraints.get("enum", [value]), field)
        return value

    def test_descriptor_is_valid(self):
        schema = json.loads((pathlib.Path(__file__).parent / "frictionless/tabular-data-package.json").read_text())
        errors = [error.message for error in jsonschema.Draft4Validator(schema).iter_errors(self.package)]
        self.assertEqual(errors, [])
        del self.package["resources"][0]["schema"]["fields"][0]["name"]
        self.assertFalse(jsonschema.Draft4Validator(schema).is_valid(self.package), "the schema checks nothing")

    def test_descriptor_names_every_file(self):
        self.assertEqual(list(self.files), ["datapackage.json"] + [r["path"] for r in self.package["resources"]])
        for resource in self.package["resources"]:
            self.assertEqual(resource["bytes"], len(self.files[resource["path"]]))

    def test_no_table_is_empty(self):
        self.assertEqual([name for name, rows in self.tables.items() if not rows], [], "nothing would be checked there")

    def test_primary_keys_are_unique(self):
        for resource in self.package["resources"]:
            keys = [tuple(row[field] for field in resource["schema"]["primaryKey"]) for row in self.tables[resource["name"]]]
            self.assertEqual(len(set(keys)), len(keys), resource["name"])
            self.assertFalse(any(None in key for key in keys), resource["name"])

    def test_foreign_keys_resolve(self):
        checked = 0
        for resource in self.package["resources"]:
            for key in resource["schema"].get("foreignKeys", []):
                other = key["reference"]
                targets = {tuple(row[field] for field in other["fields"]) for row in self.tables[other["resource"]]}
                values = {tuple(row[field] for field in key["fields"]) for row in self.tables[resource["name"]]}
                values = {value for value in values if None not in value}
                self.assertLessEqual(values, targets, f"{resource['name']}: {key}")
                checked += len(values)
        self.assertGreater(checked, 50)

    def test_texts_are_exact(self):
        texts = [row["text"] for row in self.tables["recommendations"]]
        self.assertEqual(texts[2:], AWKWARD)

    def test_repeated_document_is_written_once(self):
        self.assertEqual(self.counts, [0, 0, 1, 0, 0])
        symbols = [row["symbol"] for row in self.tables["documents"]]
        self.assertEqual(symbols, ["A/HRC/43/15", "A/HRC/43/15/Add.1", "A/HRC/44/1"])

    def children(self, table, record, *fields):
        rows = [row for row in self.tables[table] if row["recommendation"] == record["id"]]
        return [row[fields[0]] if len(fields) == 1 else tuple(row[field] for field in fields) for row in rows]

    def test_has_all_values_of_json_lines(self):
        lines = [json.loads(line) for line in written("jsonl")[0].splitlines()]
        rows = {row["id"]: row for row in self.tables["recommendations"]}
        records = {line["id"]: line for line in lines if line["kind"] == "recommendation"}
        self.assertEqual(list(rows), list(records))
        for name, record in records.items():
            for field in ("document", "paragraph", "part", "state_under_review", "session", "cycle", "language", "text",
                          "verbatim", "response", "implemented"):
                self.assertEqual(rows[name][field], record[field], (name, field))
            self.assertEqual(rows[name]["boxes"], record["source"]["boxes"])
            self.assertEqual(self.children("recommending_states", record, "state"), record["recommending_states"])
            self.assertEqual(self.children("printed_states", record, "name"), record["printed_states"])
            self.assertEqual(self.children("review_reasons", record, "reason"), record["review"])
            self.assertEqual(self.children("positions", record, "status", "document", "wording", "comment", "cites"),
                             [tuple(position[key] for key in ("status", "document", "wording", "comment", "cites"))
                              for position in record["positions"]])
            self.assertEqual(self.children("notes", record, "label", "text", "page"),
                             [(note["label"], note["text"], note["page"]) for note in record["notes"]])
            printed = [("theme", v) for v in record["themes"]] + [("group", v) for v in record["groups"]] + [
                ("sdg", v) for v in record["sdgs"]]
            self.assertEqual(self.children("printed_labels", record, "kind", "name"), printed)
            labels = record["labels"]
            self.assertEqual((rows[name]["action"], rows[name]["action_score"]), (labels["action"], labels["scores"]["action"]))
            proposed = [(kind, label, labels["scores"][f"{kind}s"][label])
                        for kind in ("issue", "sdg", "group", "instrument") for label in labels[f"{kind}s"]]
            self.assertEqual(self.children("labels", record, "kind", "name", "score"), proposed)
        labellers = {line["document"]: line["labeller"] for line in lines if line["kind"] == "document"}
        self.assertEqual({row["symbol"]: row["labeller"] for row in self.tables["documents"]}, labellers)


class ImpactOss(unittest.TestCase):
    """Tests the rules of https://github.com/impactoss/impactoss-client app/containers/RecommendationImport."""
    ATTRIBUTES = {"framework_id", "reference", "title", "description", "response", "support_level"}
    RELATIONS = {"action-id", "action-reference", "indicator-id", "indicator-reference", "category-id",
                 "category-short-title", "category-reference"}

    def setUp(self):
        self.header, self.rows = rows_of(written("impact-oss")[0])

    def test_headers_name_attributes_and_relations(self):
        found = set()
        for column in self.header:
            attribute = re.fullmatch(r"[^\[\]]+ \[database:(\w+)\]", column)
            relation = re.fullmatch(r"[^\[\]]+ \[rel:([\w-]+)\] ", column)
            if attribute:
                found.add(attribute[1])
            elif relation:
                self.assertIn(relation[1], self.RELATIONS)
            else:
                self.assertNotRegex(column, r"[\[\]]")
                self.assertNotIn(column, self.ATTRIBUTES, "the import would take it for an attribute")
        self.assertEqual(found, self.ATTRIBUTES)

    def test_required_attributes_are_set(self):
        for row in self.rows:
            self.assertRegex(row["Framework [database:framework_id]"], r"^\d+$")
            self.assertTrue(row["Reference [database:reference]"])
            self.assertIn(row["Support level [database:support_level]"], {"", "0", "1", "2"})
        self.assertEqual(self.rows[2]["Support level [database:support_level]"], "1")

    def test_commas_separate_relations(self):
        self.assertEqual(self.rows[0]["Recommending state [rel:category-short-title] "].split(","), ["FRA", "LTU"])

    def test_markdown_shows_the_text(self):
        texts = [shown(row["Government response [database:response]"]) for row in self.rows[2:2 + len(AWKWARD)]]
        self.assertEqual(texts, [text.lstrip() for text in AWKWARD])


if __name__ == "__main__":
    unittest.main()
