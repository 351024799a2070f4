#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests `uprex stats`: tables of the recommendations in a store, and the change between two cycles."""
import csv
import io
import json
import unittest

from program_case import ProgramTestCase


class Stats(ProgramTestCase):
    def setUp(self):
        super().setUp()
        self.mock("in/a.pdf", "A/HRC/1/1", "KEN", 21, 2, 4)
        self.mock("in/b.pdf", "A/HRC/1/2", "KEN", 35, 3, 7)
        self.mock("in/c.pdf", "A/HRC/1/3", "NOR", 36, 3, 1)
        self.uprex("ingest", "in", "--store", "upr.db")

    def stats(self, *options):
        return self.uprex("stats", "--store", "upr.db", *options)[0]

    def lines(self, *options):
        lines = self.stats(*options).splitlines()
        self.assertLessEqual(max(map(len, lines)), 80)
        return lines

    def test_prints_tables(self):
        self.assertEqual(self.lines("--by", "response,from", "--by", "state"), [
            "Response                   count  share",
            "Supported                      7   58 %",
            "Noted                          5   42 %",
            "Partially supported            0      –",
            "Pending                        0      –",
            "Unclear                        0      –",
            "",
            "Recommending State         count  supported  noted",
            "France                        12       58 %   42 %",
            "Norway                         5          –  100 %",
            "",
            "State under review         count  supported  noted",
            "Kenya                         11       55 %   45 %",
            "Norway                         1      100 %      –",
        ])

    def test_top_keeps_the_largest_rows(self):
        self.assertEqual(self.lines("--by", "from", "--top", "1"), [
            "Recommending State         count  supported  noted",
            "France                        12       58 %   42 %",
            "… and 1 more",
        ])

    def test_filters_recommendations(self):
        self.assertEqual(self.lines("--by", "cycle", "--state", "kenya", "--from", "NOR"), [
            "Cycle                      count  noted",
            "2                              2  100 %",
            "3                              3  100 %",
        ])
        self.assertRegex(self.stats("--state", "NOR"), r"(?m)^recommendations +1$")
        out, err = self.uprex("stats", "--store", "upr.db", "--by", "from", "--state", "FRA")
        self.assertIn("no record matches the options", err)

    def test_compares_two_cycles(self):
        self.assertEqual(self.lines("--state", "KEN", "--compare", "2", "3"), [
            "                                   recommendations          share of all",
            "Response                  cycle 2  cycle 3  change      2      3  points",
            "Supported                       2        4      +2   50 %   57 %      +7",
            "Noted                           2        3      +1   50 %   43 %      -7",
            "Partially supported             0        0       =      –      –       =",
            "Pending                         0        0       =      –      –       =",
            "Unclear                         0        0       =      –      –       =",
        ])
        # The reviews are in the store, but no recommendation matches. So the shares are empty.
        self.assertEqual(self.lines("--state", "KEN", "--compare", "2", "3", "--by", "from", "--from", "NOR", "--response", "Noted"), [
            "                                   recommendations             supported",
            "Recommending State        cycle 2  cycle 3  change      2      3  points",
            "France                          2        3      +1      –      –       =",
            "Norway                          2        3      +1      –      –       =",
        ])

    def test_refuses_comparison_without_data(self):
        for options, message in ((["--compare", "2", "3"], "name it, as in --state KEN"),
                              (["--compare", "2", "3", "--state", "KEN", "--session", "35"], "leave out --session"),
                              (["--compare", "3", "3", "--state", "KEN"], "two different cycles"),
                              (["--compare", "1", "3", "--state", "KEN"],
                               "no recommendations to Kenya from cycle 1; the store has these cycles of the State: 2, 3"),
                              (["--compare", "2", "3", "--state", "NOR"], "no recommendations to Norway from cycle 2"),
                              (["--compare", "2", "3", "--state", "FRA"], "`uprex stats --by state` lists the States"),
                              (["--top", "5"], "as in --by issue --top 10")):
            out, err = self.uprex("stats", "--store", "upr.db", *options, code=2)
            self.assertEqual(out, "")
            self.assertIn(message, err)

    def test_accepts_names_in_any_case(self):
        self.assertEqual(self.stats("--by", "FROM", "--response", "SUPPORTED"), self.stats("--by", "from", "--response", "supported"))
        self.assertEqual(self.stats("--response", "Partially Supported"), self.stats("--response", "partially_supported"))
        self.assertEqual(self.stats("--by", "from", "--sdg", "05"), self.stats("--by", "from", "--sdg", "5"))
        _, err = self.uprex("stats", "--store", "upr.db", "--response", "accepted", code=2)
        self.assertIn("no response is named accepted; choose one of: supported, noted", err)

    def test_prints_csv(self):
        self.assertEqual(self.stats("--by", "from", "--state", "KEN", "--compare", "2", "3", "--csv"),
                         "by,key,name,cycle,count,supported,noted,partially_supported,pending,unclear\n"
                         "from,FRA,France,2,4,2,2,0,0,0\n"
                         "from,FRA,France,3,7,4,3,0,0,0\n"
                         "from,NOR,Norway,2,2,0,2,0,0,0\n"
                         "from,NOR,Norway,3,3,0,3,0,0,0\n")
        rows = list(csv.DictReader(io.StringIO(self.stats("--csv"))))
        self.assertIn({"figure": "response", "name": "noted", "count": "5"}, rows)

    def test_prints_json(self):
        responses = {"supported": 0, "noted": 5, "partially_supported": 0, "pending": 0, "unclear": 0}
        self.assertEqual(json.loads(self.stats("--by", "from", "--json", "--from", "NOR", "--top", "1")), {
            "recommendations": 5,
            "tables": [{"by": "from", "rows": [
                {"key": "FRA", "name": "France", "count": 5, "responses": responses}]}]})
        self.assertEqual(json.loads(self.stats("--state", "KEN", "--compare", "2", "3", "--from", "NOR", "--json"))["cycles"],
                         [{"cycle": 2, "recommendations": 2}, {"cycle": 3, "recommendations": 3}])

    def test_refuses_contradicting_options(self):
        for options in (["--by", "colour"], ["--compare", "2"], ["--compare", "2", "3", "--cycle", "2"], ["--json", "--csv"],
                        ["--top", "0"]):
            self.uprex("stats", "--store", "upr.db", *options, code=2)


if __name__ == "__main__":
    unittest.main()
