#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files whose text uprex once lost or misread: fixtures/inputs, with what each file must give."""
import csv
import io
import json
import unittest

from program_case import SOURCE, ProgramTestCase

INPUTS = SOURCE / "fixtures" / "inputs"


def expected_lines(folder):
    """The lines of expected.txt that hold records, their cells as a list."""
    lines = (INPUTS / folder / "expected.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if "\t" in line]


class Inputs(ProgramTestCase):
    def records(self, path, code=0):
        output, messages = self.uprex("extract", INPUTS / path, "--no-labels", "--out", "-", mock=False, code=code)
        return [json.loads(line) for line in output.splitlines()], messages

    def recommendations(self, path):
        """Number, States, response and text of each recommendation, and the document's record."""
        records, _ = self.records(path)
        return [[r["paragraph"], ",".join(r["recommending_states"]), r["response"], r["text"]]
                for r in records if r["kind"] == "recommendation"], records[0]

    def positions(self, path):
        """number -> status of each position; "unclear" if it is flagged."""
        records, _ = self.records(path)
        return {r["number"]: r["position"]["status"] for r in records if r["kind"] == "position"}

    def test_pages_that_are_set_sideways_or_upside_down(self):
        names = sorted(path.name for path in (INPUTS / "01-sideways-page").glob("*.pdf"))
        self.assertEqual(len(names), 5)
        for name in names:
            with self.subTest(name):
                found, document = self.recommendations(f"01-sideways-page/{name}")
                self.assertEqual(found, expected_lines("01-sideways-page"))
                self.assertEqual(document["diagnostics"], [])

    def test_boxes_lie_on_the_page_as_shown(self):
        def first_box(name):
            records, _ = self.records(f"01-sideways-page/{name}")
            source = next(r["source"] for r in records if r.get("paragraph") == "102.1")
            return source["boxes"][0]
        page, left, top, right, bottom = first_box("upright.pdf")
        self.assertGreater(right - left, bottom - top)
        turned_page, left, top, right, bottom = first_box("last_page_sideways.pdf")
        self.assertEqual(turned_page, page)
        self.assertGreater(bottom - top, right - left)

    def test_ligatures_under_other_names(self):
        expected = dict(expected_lines("02-ti-ligature"))
        for name in ("addendum_theta", "plain"):
            with self.subTest(name):
                self.assertEqual(self.positions(f"02-ti-ligature/{name}.pdf"), expected)
        # What cannot be read is never a plain answer.
        for name in ("addendum_O", "addendum_private_use", "addendum_replacement"):
            with self.subTest(name):
                open_ones = {number: "unclear" for number, answer in expected.items()
                             if answer == "partially_supported"}
                self.assertEqual(self.positions(f"02-ti-ligature/{name}.pdf"), {**expected, **open_ones})
        found, _ = self.recommendations("02-ti-ligature/report_theta.pdf")
        self.assertEqual(found, expected_lines("01-sideways-page"))

    def test_actual_text(self):
        self.assertEqual(self.positions("03-actual-text/addendum.pdf"), dict(expected_lines("03-actual-text")))

    def test_damaged_pages_are_named(self):
        found, document = self.recommendations("04-damaged-page/whole.pdf")
        self.assertEqual(found, expected_lines("04-damaged-page"))
        self.assertEqual([c["name"] for c in document["checks"] if c["status"] == "failed"], [])
        for name, page in (("page_8_64_bytes_within", 8), ("page_9_first_64_bytes", 9)):
            with self.subTest(name):
                _, document = self.recommendations(f"04-damaged-page/{name}.pdf")
                failed = [c for c in document["checks"] if c["name"] == "pages_read" and c["status"] == "failed"]
                self.assertEqual(len(failed), 1)
                self.assertIn(f"page {page} is damaged", failed[0]["detail"])
                self.uprex("ingest", INPUTS / f"04-damaged-page/{name}.pdf", "--store", f"{name}.db", mock=False)
                output, _ = self.uprex("check", "--store", f"{name}.db", mock=False)
                self.assertEqual(" ".join(output.split()).count(f"page {page} is damaged"), 1)

    def test_a_second_document_in_the_file_is_named(self):
        found, document = self.recommendations("07-two-documents-in-one/report_and_addendum.pdf")
        alone, _ = self.recommendations("07-two-documents-in-one/report.pdf")
        self.assertEqual(found, alone)
        failed = [c["detail"] for c in document["checks"] if c["status"] == "failed"]
        self.assertEqual(len(failed), 1)
        self.assertIn("another document (A/HRC/90/7/Add.1) begins on page 10", failed[0])
        _, document = self.recommendations("07-two-documents-in-one/fixture_report_and_addendum.pdf")
        self.assertIn("another document (A/HRC/33/94/Add.1) begins on page 9", document["diagnostics"][0]["message"])
        # Records of one report must never get the symbol of the other.
        records, messages = self.records("07-two-documents-in-one/two_reports.pdf", code=1)
        self.assertEqual(records, [])
        self.assertIn("the file holds two reports: A/HRC/90/7, and A/HRC/90/8 from page 10", messages)

    def test_invisible_marks_of_direction(self):
        expected = [["4.1", "NOR", "supported"], ["4.2", "FRA", "supported"], ["4.3", "ARG", "supported"],
                    ["4.4", "MUS", "supported"], ["4.5", "HRV", "supported"], ["5.1", "LUX", "noted"],
                    ["5.2", "NRU", "noted"]]
        for name in ("around_items", "around_states", "isolates_around_items"):
            with self.subTest(name):
                found, _ = self.recommendations(f"11-invisible-marks/{name}.docx")
                self.assertEqual([row[:3] for row in found], expected)

    def test_words_before_an_answer_that_are_not_understood(self):
        records, _ = self.records("21-answer-words/addendum.docx")
        found = {r["number"]: r for r in records if r["kind"] == "position"}
        rows = expected_lines("21-answer-words")
        self.assertEqual(len(found), len(rows))
        for number, expected, wording in rows:
            with self.subTest(wording):
                status, flags = found[number]["position"]["status"], found[number]["review"]
                self.assertTrue(status == expected or "position_unclear" in flags, f"{status} {flags}")

    def test_lists_numbered_by_a_style_sheet(self):
        expected = [["4.1", "CIV", "supported"], ["4.2", "FRA", "supported"], ["4.3", "ARG", "supported"],
                    ["4.4", "MUS", "supported"], ["4.5", "HRV", "supported"], ["5.1", "LUX", "noted"],
                    ["5.2", "NRU", "noted"]]
        for name in ("plain", "report"):
            with self.subTest(name):
                found, _ = self.recommendations(f"15-google-docs-html/{name}.html")
                self.assertEqual([row[:3] for row in found], expected)

    def test_a_spreadsheet_tells_item_numbers_apart(self):
        output, _ = self.uprex("extract", INPUTS / "01-sideways-page/upright.pdf", "--no-labels", "--format", "csv",
                               "--out", "-", mock=False)
        cells = [row["paragraph"] for row in csv.DictReader(io.StringIO(output))]
        self.assertEqual(len(cells), 18)

        def as_spreadsheet(cell):
            try:
                return float(cell)
            except ValueError:
                return cell
        self.assertEqual(len({as_spreadsheet(cell) for cell in cells}), 18)


if __name__ == "__main__":
    unittest.main()
