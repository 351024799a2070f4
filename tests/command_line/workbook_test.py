#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the workbook by reading the file: sheets, column heads, rows, filters, drop-downs, links, charts, print settings."""
import re
import unittest
import zipfile
from collections import Counter
from xml.etree import ElementTree

from program_case import SOURCE, ProgramTestCase

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RESPONSES = {"supported": "Supported", "noted": "Noted", "partially_supported": "Partially supported", "pending": "Pending",
             "unclear": "Unclear"}
SHEETS = ["Summary", "Recommendations", "Follow-up plan", "Pledges", "Needs a look", "Documents"]
PLAN = ["No.", "State under review", "Session", "Cycle", "Number", "Recommendation", "Response", "Issues",
        "Expected result", "Type of action", "Responsible body", "Timetable", "Indicator", "Status", "Identifier"]


def index(reference):
    number = 0
    for letter in reference.rstrip("0123456789"):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


class Sheet:
    def __init__(self, book, part):
        self.xml = ElementTree.fromstring(book.read(part))
        rels = re.sub(r"([^/]+)$", r"_rels/\1.rels", part)
        self.targets = {}
        if rels in book.namelist():
            self.targets = {rel.get("Id"): rel.get("Target") for rel in ElementTree.fromstring(book.read(rels))}
        self.rows = []
        for row in self.xml.iter(MAIN + "row"):
            cells = {}
            for cell in row.iter(MAIN + "c"):
                text = "".join(part.text or "" for part in cell.iter(MAIN + "t"))
                value = cell.find(MAIN + "v")
                cells[index(cell.get("r"))] = text if value is None else float(value.text)
            self.rows.append([cells.get(i, "") for i in range(max(cells, default=-1) + 1)])
        self.head = self.rows[0]

    def records(self):
        return [dict(zip(self.head, row)) for row in self.rows[1:]]

    def attribute(self, tag, name):
        found = self.xml.find(".//" + MAIN + tag)
        return None if found is None else found.get(name)

    def hidden(self):
        return {self.head[int(c.get("min")) - 1] for c in self.xml.iter(MAIN + "col") if c.get("hidden") == "1"}

    def links(self):
        return [self.targets[link.get(RELATION + "id")] for link in self.xml.iter(MAIN + "hyperlink")]


class Workbook:
    def __init__(self, path):
        with zipfile.ZipFile(path) as book:
            self.names = book.namelist()
            self.dates = {info.date_time for info in book.infolist()}
            for name in self.names:
                ElementTree.fromstring(book.read(name))
            workbook = ElementTree.fromstring(book.read("xl/workbook.xml"))
            sheets = [sheet.get("name") for sheet in workbook.iter(MAIN + "sheet")]
            self.sheets = {name: Sheet(book, f"xl/worksheets/sheet{i}.xml") for i, name in enumerate(sheets, 1)}
            self.defined = Counter(name.get("name") for name in workbook.iter(MAIN + "definedName"))


class WorkbookTest(ProgramTestCase):
    def setUp(self):
        super().setUp()
        self.uprex("ingest", "--quiet", *(SOURCE / "fixtures/reviews" / name for name in ("latvia", "nauru", "oman")),
                   SOURCE / "fixtures/reports", "--store", "upr.db", mock=False)

    def workbook(self, *options):
        self.uprex("export", "--store", "upr.db", "--format", "workbook", "--out", "upr.xlsx", *options, mock=False)
        out, _ = self.uprex("export", "--store", "upr.db", *options, mock=False)
        records = [self.records(out, kind) for kind in ("recommendation", "pledge", "document")]
        return Workbook(self.folder / "upr.xlsx"), *records

    def test_has_rows_of_several_reviews(self):
        book, recommendations, pledges, documents = self.workbook()
        self.assertEqual(list(book.sheets), SHEETS + ["Reviews", "Lists"])
        rows = book.sheets["Recommendations"].records()
        self.assertGreater(len(rows), 50)
        self.assertEqual([row["Identifier"] for row in rows], [record["id"] for record in recommendations])
        for number, (row, record) in enumerate(zip(rows, recommendations), 1):
            self.assertEqual(row["No."], number)
            self.assertEqual(row["Recommendation"], record["text"])
            self.assertEqual(row["Response"], RESPONSES[record["response"]])
            self.assertEqual(row["Number"], record["id"].split("#")[1])
            self.assertEqual(row["Session"] or None, record["session"])
            comments = [position["comment"] for position in record["positions"] if position["comment"]]
            self.assertEqual(row["Comment of the State"], comments[-1] if comments else "")
            self.assertEqual(bool(row["Needs a look"]), bool(record["review"]))
        self.assertGreater(len({row["State under review"] for row in rows}), 5)
        self.assertFalse(book.sheets["Recommendations"].hidden() & {"State under review", "Session"})
        self.assertEqual([row["Identifier"] for row in book.sheets["Pledges"].records()], [pledge["id"] for pledge in pledges])
        self.assertEqual([row["Document"] for row in book.sheets["Documents"].records()],
                         [document["document"] for document in documents])
        reviews = book.sheets["Reviews"].records()
        self.assertEqual(sum(row["Recommendations"] for row in reviews), len(recommendations))
        for response, words in RESPONSES.items():
            self.assertEqual(sum(row[words] or 0 for row in reviews),
                             sum(record["response"] == response for record in recommendations))

    def test_hides_columns_of_one_state(self):
        book, recommendations, _, _ = self.workbook("--state", "LVA")
        self.assertEqual(list(book.sheets), SHEETS + ["Lists"])
        sheet = book.sheets["Recommendations"]
        self.assertLessEqual({"State under review", "Session", "Cycle"}, sheet.hidden())
        self.assertFalse(sheet.hidden() & {"No.", "Number", "Recommendation", "Recommending States", "Response", "Source"})
        self.assertEqual({row["State under review"] for row in sheet.records()}, {"Latvia"})
        self.assertEqual(book.sheets["Summary"].rows[0][0], "Latvia")
        glance = {row[0]: row[2] for row in book.sheets["Summary"].rows if len(row) > 2}
        self.assertEqual(glance["Recommendations"], len(recommendations))
        self.assertEqual(glance["Supported"], sum(record["response"] == "supported" for record in recommendations))

    def test_sheets_have_filters_drop_downs_and_print_settings(self):
        book, recommendations, _, _ = self.workbook()
        last = len(recommendations) + 1
        plan = book.sheets["Follow-up plan"]
        self.assertEqual(plan.head, PLAN)
        self.assertEqual([row["Recommendation"] for row in plan.records()], [record["text"] for record in recommendations])
        self.assertEqual(plan.attribute("autoFilter", "ref"), f"A1:O{last}")
        rules = {rule.get("sqref"): rule.find(MAIN + "formula1").text for rule in plan.xml.iter(MAIN + "dataValidation")}
        lists = book.sheets["Lists"].records()
        offered = {name: [row[name] for row in lists if row.get(name)] for name in ("Type of action", "Status")}
        self.assertEqual(rules, {f"J2:J{last}": f"Lists!$A$2:$A${len(offered['Type of action']) + 1}",
                                 f"N2:N{last}": f"Lists!$B$2:$B${len(offered['Status']) + 1}"})
        self.assertIn("In progress", offered["Status"])
        counted = [cell.text for cell in book.sheets["Summary"].xml.iter(MAIN + "f")]
        self.assertEqual(counted, [f"COUNTIF('Follow-up plan'!$N$2:$N${last},\"{status}\")" for status in offered["Status"]])
        for name in ("Recommendations", "Follow-up plan", "Documents", "Reviews"):
            sheet = book.sheets[name]
            self.assertEqual(sheet.attribute("pane", "ySplit"), "1", name)
            self.assertEqual(sheet.attribute("pageSetup", "orientation"), "landscape", name)
            self.assertEqual(sheet.attribute("pageSetup", "fitToHeight"), "0", name)
            self.assertIn("&P", sheet.xml.find(".//" + MAIN + "oddFooter").text)
        self.assertEqual(book.defined["_xlnm.Print_Titles"], 6)
        self.assertEqual(book.defined["_xlnm.Print_Area"], 7)

    def test_sources_are_links(self):
        book, recommendations, _, _ = self.workbook()
        self.assertEqual(book.sheets["Recommendations"].links(),
                         ["https://docs.un.org/en/" + record["document"] for record in recommendations])

    def test_summary_has_charts(self):
        book, _, _, _ = self.workbook()
        charts = [name for name in book.names if name.startswith("xl/charts/chart")]
        self.assertGreaterEqual(len(charts), 3)
        headings = [row[0] for row in book.sheets["Summary"].rows if row]
        for heading in ("At a glance", "Response of the State under review", "Recommending States by regional group"):
            self.assertIn(heading, headings)

    def test_problem_sheet_has_the_lines_of_check(self):
        book, _, _, _ = self.workbook()
        out, _ = self.uprex("check", "--store", "upr.db", mock=False)
        rows = book.sheets["Needs a look"].records()
        self.assertTrue(rows)
        self.assertEqual([row["Kind"] for row in rows],
                         [{"review": "Record"}.get(line.split()[0], line.split()[0].title()) for line in out.splitlines()])
        self.assertTrue(all(row["What to look at"] and "_" not in row["What to look at"] for row in rows))

    def test_equal_stores_give_equal_bytes(self):
        book, _, _, _ = self.workbook()
        first = (self.folder / "upr.xlsx").read_bytes()
        self.workbook()
        self.assertEqual(first, (self.folder / "upr.xlsx").read_bytes())
        self.assertEqual(book.dates, {(1980, 1, 1, 0, 0, 0)})

    def test_writes_workbook_without_records(self):
        self.uprex("export", "--store", "upr.db", "--format", "workbook", "--out", "none.xlsx", "--from", "TUV", "--state", "LVA",
                   mock=False)
        book = Workbook(self.folder / "none.xlsx")
        self.assertEqual(book.sheets["Recommendations"].rows[1], ["No recommendations."])


if __name__ == "__main__":
    unittest.main()
