#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up what the test programs said: every test function and row counts as one.

    summary.py build/dev/results.xml

Reads the JUnit file of ctest, in which each program's output ends with a line like
"Totals: 12 passed, 0 failed, 1 skipped, ...". A program that died without that line counts as one
failure. The last line printed is "N passed, N failed" (", N skipped" where there are some).
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.M)


def main(path):
    passed = failed = skipped = 0
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        output = case.findtext("system-out") or ""
        totals = TOTALS.findall(output)
        for good, bad, left in totals:
            passed, failed, skipped = passed + int(good), failed + int(bad), skipped + int(left)
        went_well = case.get("status") == "run"
        if not went_well and not any(int(bad) for _, bad, _ in totals):
            failed += 1
            print(f"{case.get('name')} ended without a verdict")
        if went_well and not totals:
            passed += 1
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


sys.exit(main(sys.argv[1]))
