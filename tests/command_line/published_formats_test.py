#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the formats that UPR Info, the Universal Human Rights Index and OHCHR publish, by reading exported files."""
import csv
import io
import json
import re
import unittest
import zipfile
from collections import Counter
from xml.etree import ElementTree

from program_case import SOURCE, ProgramTestCase

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
# Spelled as in the Index.
UHRI_COLUMNS = ["Text", "Countries Concerned", "Reccomending Body", "Document Symbol", "Themes", "Affected Persons", "Sdgs",
                "Document Publication Date", "UPR Reccomending States", "UPR Position", "UPR Session", "Regions Concerned",
                "Type", "OHCHR Annotation Id"]
UHRI_FIELDS = ["AffectedPersons", "AnnotationId", "AnnotationType", "Body", "Countries", "DocumentId", "PublicationDate",
               "PublicationDateOnUhri", "Regions", "Sdgs", "Symbol", "Text", "Themes", "UprCycle", "UprPositions",
               "UprRecommendingCountry", "UprRecommendingRegions", "UprSession"]
UHRI_POSITIONS = {"supported": ["Supported"], "noted": ["Noted"], "partially_supported": ["Supported/Noted"]}


def column_of(reference):
    letters = reference.rstrip("0123456789")
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def sheet_rows(path):
    """Returns the first sheet as rows of strings. Fails if a cell is not a string."""
    with zipfile.ZipFile(path) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(SHEET + "si"):
                shared.append("".join(part.text or "" for part in item.iter(SHEET + "t")))
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(SHEET + "row"):
        cells = [""] * len(UHRI_COLUMNS)
        for cell in row.iter(SHEET + "c"):
            kind, value = cell.get("t"), cell.find(SHEET + "v")
            assert cell.find(SHEET + "f") is None, "a formula"
            if kind == "inlineStr":
                text = "".join(part.text or "" for part in cell.iter(SHEET + "t"))
            elif kind == "s":
                text = shared[int(value.text)]
            else:
                assert value is None, f"a cell of type {kind}"
                text = ""
            cells[column_of(cell.get("r"))] = text
        rows.append(cells)
    return rows


def values(cell):
    return [line.removeprefix("- ") for line in cell.split("\n")] if cell else []


class PublishedFormats(ProgramTestCase):
    def setUp(self):
        super().setUp()
        self.uprex("ingest", "--quiet", "--no-labels", *(SOURCE / "fixtures/reviews" / name for name in ("latvia", "nauru", "oman", "samoa")),
                   SOURCE / "fixtures/reports", "--store", "upr.db", mock=False)

    def export(self, form, name, *options):
        _, err = self.uprex("export", "--store", "upr.db", "--format", form, "--out", name, *options, mock=False)
        return self.folder / name, err

    def recommendations(self):
        out, _ = self.uprex("export", "--store", "upr.db", mock=False)
        return self.records(out, "recommendation")

    def test_uhri_has_the_values_of_the_records(self):
        records = self.recommendations()
        self.assertGreater(len(records), 50)
        path, err = self.export("uhri-json", "uhri.json")
        entries = json.loads(path.read_text(encoding="utf-8"))
        self.assertRegex(err, r"uhri-json leaves out \d+ position records, \d+ pledges?")
        self.assertEqual(len(entries), len(records))
        for entry, record in zip(entries, records):
            self.assertEqual(list(entry), UHRI_FIELDS)
            self.assertRegex(entry["Text"], "^" + re.escape(record["paragraph"]) + "(/[a-z])? ")
            self.assertIn(record["text"], entry["Text"])
            self.assertEqual(entry["UprPositions"], UHRI_POSITIONS.get(record["response"], []))
            self.assertEqual(entry["Sdgs"], record["sdgs"])
            self.assertEqual(entry["UprSession"], [str(record["session"])])
            self.assertEqual(len(entry["UprRecommendingCountry"]), len(record["printed_states"]))
            for unknown in ("AnnotationId", "DocumentId", "PublicationDate", "PublicationDateOnUhri"):
                self.assertIsNone(entry[unknown])
        head, *rows = sheet_rows(self.export("uhri", "uhri.xlsx")[0])
        self.assertEqual(head, UHRI_COLUMNS)
        self.assertEqual(len(rows), len(entries))
        for row, entry in zip(rows, entries):
            cells = dict(zip(head, row))
            self.assertEqual(cells["Text"], entry["Text"])
            self.assertEqual(cells["Document Symbol"], entry["Symbol"] or "")
            self.assertEqual((cells["Reccomending Body"], cells["Type"]), ("- UPR", "- Recommendations"))
            self.assertEqual((cells["Document Publication Date"], cells["OHCHR Annotation Id"]), ("", ""))
            for column, field in {"Countries Concerned": "Countries", "Themes": "Themes", "Affected Persons": "AffectedPersons",
                                  "Sdgs": "Sdgs", "UPR Reccomending States": "UprRecommendingCountry",
                                  "UPR Position": "UprPositions", "UPR Session": "UprSession",
                                  "Regions Concerned": "Regions"}.items():
                self.assertEqual(values(cells[column]), entry[field], column)

    def test_upr_info_has_the_values_of_the_records(self):
        path, err = self.export("upr-info", "upr-info.csv")
        text = path.read_bytes().decode("utf-8")
        self.assertFalse(text.startswith("\ufeff"))
        self.assertNotIn("\r", text)
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        records = self.recommendations()
        pledges = [row for row in rows if row["Response"] == "Voluntary Pledge"]
        self.assertTrue(pledges)
        for row in pledges:
            self.assertEqual([row["From"], row["From-Rgrp"], row["From-Org"]], [row["To"], row["To-Rgrp"], row["To-Org"]])
        self.assertRegex(err, r"upr-info leaves out \d+ position records, 1 pledge\b")
        self.assertEqual(Counter(row["Text"].removeprefix("'") for row in rows if row not in pledges),
                         Counter(record["text"] for record in records for _ in record["printed_states"] or [None]))
        self.assertEqual({row["Response"] for row in rows}, {"Accepted", "Noted", "Pending", "Voluntary Pledge"})
        self.assertTrue(all(row["To-Rgrp"] for row in rows if row["To"]))

    def test_thematic_list_is_read_back_unchanged(self):
        reviews = {}
        for record in self.recommendations():
            reviews.setdefault((record["state_under_review"], record["session"]), []).append(record)
        self.assertGreater(len(reviews), 5)
        for (state, session), records in sorted(reviews.items()):
            path, _ = self.export("thematic-list", "list.docx", "--state", state, "--session", session)
            with zipfile.ZipFile(path) as parts:
                for name in parts.namelist():
                    ElementTree.fromstring(parts.read(name))
            out, _ = self.uprex("extract", path.name, mock=False)
            back = self.records(out, "recommendation")

            def facts(record):
                return (record["id"].partition("#")[2], *(str(record[name]) for name in (
                    "paragraph", "part", "text", "recommending_states", "printed_states", "response", "themes", "groups", "sdgs",
                    "state_under_review", "session", "cycle")))
            self.assertEqual(sorted(map(facts, back)), sorted(map(facts, records)))

    def test_proposals_are_not_read_back_as_printed(self):
        self.uprex("ingest", "--quiet", SOURCE / "fixtures/reports/family_b_2012.pdf", "--store", "labelled.db", mock=False)
        out, _ = self.uprex("export", "--store", "labelled.db", mock=False)
        self.assertTrue(any(record["labels"]["issues"] for record in self.records(out, "recommendation")))
        self.uprex("export", "--store", "labelled.db", "--format", "thematic-list", "--out", "list.docx", mock=False)
        out, _ = self.uprex("extract", "list.docx", mock=False)
        back = self.records(out, "recommendation")
        self.assertEqual({tuple(record[kind]) for record in back for kind in ("themes", "groups", "sdgs")}, {()})
        self.assertTrue(any(record["labels"]["issues"] for record in back))

    def test_refuses_to_read_list_of_several_reviews(self):
        path, _ = self.export("thematic-list", "all.docx")
        _, err = self.uprex("extract", path.name, mock=False, code=1)
        self.assertRegex(err, r"the list covers \d+ reviews; give one list for each review")

    def test_equal_stores_give_equal_bytes(self):
        for form in ("upr-info", "uhri", "uhri-json", "thematic-list"):
            self.assertEqual(self.export(form, "1")[0].read_bytes(), self.export(form, "2")[0].read_bytes(), form)


if __name__ == "__main__":
    unittest.main()
