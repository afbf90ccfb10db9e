#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbooks made by hand and, beside each, NAME.expected: what a reader must say of it, written here by hand
from the standard (ECMA-376), never from a program's output.

An expected file holds, per sheet, a line `== NAME` (with ` (hidden)` behind it where it is) and a line per row: the
row's number, then its cells, between tabs; `\\n`, `\\r`, `\\t` and `\\\\` stand for those characters. A refusal is one
line: `refused`, a tab, the sentence.
"""
import io
import os
import struct
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_REL = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def relations(entries, kind=REL):
    lines = "".join(f'<Relationship Id="{i}" Type="{kind}/{k}" Target="{t}"{m}/>' for i, k, t, m in entries)
    return HEAD + f'<Relationships xmlns="{PACKAGE}">{lines}</Relationships>'


def sheet(rows, behind="", space=MAIN):
    return HEAD + f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData>{behind}</worksheet>'


def strings(items):
    return HEAD + f'<sst xmlns="{MAIN}">{items}</sst>'


def styles(formats=(), cells=()):
    fmts = "".join(f'<numFmt numFmtId="{i}" formatCode="{c}"/>' for i, c in formats)
    xfs = "".join(f'<xf numFmtId="{i}"/>' for i in cells)
    return HEAD + f'<styleSheet xmlns="{MAIN}"><numFmts>{fmts}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{xfs}</cellXfs></styleSheet>'


def parts(sheets, shared=None, style=None, properties="", states=(), space=MAIN, kind=REL):
    """The parts of a workbook; sheets: {name: xml}."""
    out = {"[Content_Types].xml": HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'}
    out["_rels/.rels"] = relations([("r1", "officeDocument", "xl/workbook.xml", "")], kind)
    listed, related = "", []
    for n, (name, xml) in enumerate(sheets.items(), 1):
        state = f' state="{states[n - 1]}"' if n <= len(states) and states[n - 1] else ""
        listed += f'<sheet name="{name}" sheetId="{n}"{state} r:id="rId{n}"/>'
        related.append((f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml", ""))
        out[f"xl/worksheets/sheet{n}.xml"] = xml
    if shared is not None:
        related.append(("s1", "sharedStrings", "sharedStrings.xml", ""))
        out["xl/sharedStrings.xml"] = shared
    if style is not None:
        related.append(("s2", "styles", "styles.xml", ""))
        out["xl/styles.xml"] = style
    out["xl/workbook.xml"] = HEAD + f'<workbook xmlns="{space}" xmlns:r="{kind}">{properties}<sheets>{listed}</sheets></workbook>'
    out["xl/_rels/workbook.xml.rels"] = relations(related, kind)
    return out


def packed(contents, method=zipfile.ZIP_DEFLATED, stream=None):
    buffer = stream or io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in contents.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = method
            archive.writestr(info, content if isinstance(content, bytes) else content.encode())
    return buffer.getvalue() if not stream else None


def escaped(cell):
    return cell.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def write(name, data, expected):
    """expected: the sentence of a refusal, or [(sheet, [(row, cells …)])]."""
    with open(os.path.join(HERE, name), "wb") as out:
        out.write(data)
    with open(os.path.join(HERE, name + ".expected"), "w", encoding="utf-8", newline="\n") as out:
        if isinstance(expected, str):
            out.write("refused\t" + expected.replace("{}", name) + "\n")
            return
        for title, rows in expected:
            out.write("== " + title + "\n")
            for row in rows:
                out.write("\t".join([str(row[0])] + [escaped(cell) for cell in row[1:]]) + "\n")


def one(name, rows, expected, behind="", **more):
    write(name, packed(parts({"Answers": sheet(rows, behind)}, **more)), [("Answers", expected)] if isinstance(expected, list) else expected)


def number(ref, value, style=None):
    return f'<c r="{ref}"' + (f' s="{style}"' if style is not None else "") + f"><v>{value}</v></c>"


def inline(ref, value):
    return f'<c r="{ref}" t="inlineStr"><is><t>{value}</t></is></c>'


def row(n, *cells):
    return f'<row r="{n}">' + "".join(cells) + "</row>"


AGAIN = "; the file is damaged, save it again in a spreadsheet program."


class Unseekable(io.RawIOBase):
    """A pipe: the sizes of an entry then stand behind it."""
    def __init__(self):
        super().__init__()
        self.bytes = b""

    def writable(self):
        return True

    def write(self, data):
        self.bytes += bytes(data)
        return len(data)


def good():
    shared = strings('<si><t>a1</t></si><si><t>a2</t></si><si><t xml:space="preserve">  &lt;b&gt; &amp; &quot;c&quot; </t></si>'
                     '<si><t>아주 만족 😀</t></si><si><t/></si>')
    one("shared-strings.xlsx",
        row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>') +
        row(2, '<c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v> 3 </v></c>') +
        row(3, '<c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>3</v></c>'),
        [(1, "a1", "a2"), (2, '  <b> & "c" ', "아주 만족 😀"), (3, "", "아주 만족 😀")], shared=shared)
    one("inline-strings.xlsx", row(1, inline("A1", "a1"), inline("B1", "x &gt; y"), '<c r="C1" t="inlineStr"><is/></c>'),
        [(1, "a1", "x > y")])
    rich = strings('<si><r><rPr><b/></rPr><t xml:space="preserve">very </t></r><r><t>good</t></r></si>'
                   '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>')
    one("rich-strings.xlsx",
        row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
               '<c r="C1" t="inlineStr"><is><r><t>4</t></r><r><rPr><i/></rPr><t>2</t></r></is></c>'),
        [(1, "very good", "漢字", "42")], shared=rich)
    # 2026-09-14 is day 46279 of the 1900 calendar: 45658 (2025-01-01) + 365 + 256 days since 2026-01-01.
    # 36526 is 2000-01-01, 61 is 1900-03-01, 60 the day that never was, 59 is 1900-02-28, 1 is 1900-01-01.
    formats = [(164, "yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;"), (165, "[$-412]yyyy\\-mm\\-dd;@"), (166, "[Red]0.00;[Blue]\\-0.00"),
               (167, "[h]:mm"), (168, "mm:ss.0"), (169, "&quot;day&quot; 0"), (170, "#,##0\\ &quot;m&quot;"), (171, "mmm yy")]
    style = styles(formats, [0, 14, 22, 164, 165, 166, 167, 20, 11, 9, 168, 169, 170, 171, 34, 58])
    one("dates-1900.xlsx",
        row(1, number("A1", 46279, 1), number("B1", "46279.354166666664", 2), number("C1", 46279, 3), number("D1", 46279, 4)) +
        row(2, number("A2", 1, 1), number("B2", 59, 1), number("C2", 60, 1), number("D2", 61, 1), number("E2", 36526, 1)) +
        row(3, number("A3", "0.5", 7), number("B3", "1.1041666666666667", 6), number("C3", "0.25", 1), number("D3", "46279.5", 7)) +
        row(4, number("A4", "-3", 1), number("B4", 2958465, 1), number("C4", 2958466, 1), number("D4", 0, 1)) +
        row(5, number("A5", "4.5", 5), number("B5", 1200, 8), number("C5", "0.45", 9), number("D5", "0.0006944444444444445", 10)) +
        row(6, number("A6", 7, 11), number("B6", 1200, 12), number("C6", 46279, 13), number("D6", 46279, 14), number("E6", 46279, 15)) +
        row(7, number("A7", "46279.99999999", 1), number("B7", 46279, 0), number("C7", 46279, 99)),
        [(1, "2026-09-14", "2026-09-14 08:30:00", "2026-09-14", "2026-09-14"),
         (2, "1900-01-01", "1900-02-28", "1900-02-29", "1900-03-01", "2000-01-01"),
         (3, "12:00:00", "26:30:00", "06:00:00", "2026-09-14 12:00:00"),
         (4, "-3", "9999-12-31", "2958466", "0"),
         (5, "4.5", "1200", "0.45", "00:01:00"),
         (6, "7", "1200", "2026-09-14", "2026-09-14", "2026-09-14"),
         (7, "2026-09-15", "46279", "46279")], style=style)
    # The 1904 calendar begins 1,462 days later: 46279 - 1462 = 44817.
    one("dates-1904.xlsx", row(1, number("A1", 44817, 1), number("B1", 0, 1), number("C1", "44817.25", 2), number("D1", 60, 1)),
        [(1, "2026-09-14", "1904-01-01", "2026-09-14 06:00:00", "1904-03-01")], style=style, properties='<workbookPr date1904="true"/>')
    one("dates-iso.xlsx", row(1, '<c r="A1" t="d"><v>2026-09-14</v></c><c r="B1" t="d"><v>2026-09-14T08:30:00Z</v></c>'
                                 '<c r="C1" t="d"><v>2026-09-14T00:00:00.000</v></c>'),
        [(1, "2026-09-14", "2026-09-14 08:30:00", "2026-09-14")])
    one("merged-headers.xlsx",
        row(1, inline("A1", "wave"), inline("B1", "Measure"), '<c r="C1"/>', inline("D1", "Manage")) +
        row(2, '<c r="A2"/>', inline("B2", "a1"), inline("C2", "a2"), inline("D2", "b1"), inline("E2", "b2")) +
        row(3, inline("A3", "W1"), number("B3", 1), number("C3", 2), number("D3", 3), number("E3", 4)) +
        row(4, number("B4", 5), number("C4", 5), number("D4", 5), number("E4", 5)) +
        row(5, number("B5", 4)),
        [(1, "wave", "Measure", "Measure", "Manage", "Manage"), (2, "wave", "a1", "a2", "b1", "b2"),
         (3, "W1", "1", "2", "3", "4"), (4, "W1", "5", "5", "5", "5"), (5, "", "4")],
        behind='<mergeCells count="4"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/><mergeCell ref="A3:A4"/></mergeCells>')
    several = parts({"Codes": sheet(row(1, inline("A1", "codebook"))), "응답": sheet(row(1, inline("A1", "a1")) + row(2, number("A2", 5))),
                     "old": sheet(row(1, inline("A1", "x"))), "very &amp; old": sheet("")}, states=["hidden", "", "veryHidden", "hidden"])
    write("several-sheets.xlsx", packed(several), [("Codes (hidden)", [(1, "codebook")]), ("응답", [(1, "a1"), (2, "5")]),
                                                   ("old (hidden)", [(1, "x")]), ("very & old (hidden)", [])])
    chart = parts({"Chart": "<chartsheet/>", "Answers": sheet(row(1, inline("A1", "a1")))})
    chart["xl/_rels/workbook.xml.rels"] = chart["xl/_rels/workbook.xml.rels"].replace("relationships/worksheet", "relationships/chartsheet", 1)
    write("chart-sheet.xlsx", packed(chart), [("Answers", [(1, "a1")])])
    strict = parts({"Answers": sheet(row(1, inline("A1", "a1"), '<c r="B1" t="s"><v>0</v></c>') +
                                     row(2, '<c r="A2" t="d"><v>2026-09-14</v></c>'), space=STRICT)},
                   shared=strings("<si><t>a2</t></si>").replace(MAIN, STRICT), space=STRICT, kind=STRICT_REL)
    write("strict.xlsx", packed(strict), [("Answers", [(1, "a1", "a2"), (2, "2026-09-14")])])
    prefixed = parts({"Answers": HEAD + f'<x:worksheet xmlns:x="{MAIN}" xmlns:y="urn:other"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>'
                      '<y:c r="B1"><y:v>9</y:v></y:c><x:c r="C1" t="inlineStr"><x:is><x:t>b</x:t><y:t>no</y:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'},
                     shared=HEAD + f'<q:sst xmlns:q="{MAIN}"><q:si><q:t>a</q:t></q:si></q:sst>')
    prefixed["xl/workbook.xml"] = HEAD + f'<m:workbook xmlns:m="{MAIN}" xmlns:rel="{REL}"><m:sheets><m:sheet name="Answers" sheetId="1" rel:id="rId1"/></m:sheets></m:workbook>'
    write("prefixed-namespaces.xlsx", packed(prefixed), [("Answers", [(1, "a", "", "b")])])
    one("no-references.xlsx", "<row><c t=\"inlineStr\"><is><t>a1</t></is></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>"
        '<row r="9"><c><v>5</v></c><c r="D9"><v>6</v></c><c><v>7</v></c></row>',
        [(1, "a1", "", "3"), (3, "4"), (9, "5", "", "", "6", "7")])
    one("formulas.xlsx",
        row(1, '<c r="A1"><f>2+3</f><v>5</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>5</v></c>') +
        row(2, '<c r="A2" t="b"><f>TRUE()</f><v>1</v></c><c r="B2" t="str"><f>""</f><v></v></c><c r="C2"><f t="shared" si="0"/><v>0.5</v></c>'),
        [(1, "5", "ab", "5"), (2, "TRUE", "", "0.5")])
    one("errors-and-booleans.xlsx",
        row(1, '<c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><f>NA()</f><v>#N/A</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>'),
        [(1, "#DIV/0!", "#N/A", "TRUE", "FALSE")])
    one("sparse.xlsx", row(2, number("C2", 1)) + row(4, '<c r="A4" s="1"/>') + row(1048576, number("A1048576", 2), '<c r="XFD1048576"/>'),
        [(2, "", "", "1"), (1048576, "2")])
    one("numbers.xlsx",
        row(1, number("A1", "0.30000000000000004"), number("B1", "1E-3"), number("C1", "5.0"), number("D1", "1E15"), number("E1", "4.0000000000000009")) +
        row(2, number("A2", "-5"), number("B2", "+5"), number("C2", "0.1"), number("D2", "-0"), number("E2", " 7 ")) +
        row(3, number("A3", "123456789012345678"), number("B3", "007"), number("C3", "1e-7"), number("D3", "2.5e2"), '<c r="E3" t="n"><v>3</v></c>'),
        [(1, "0.3", "0.001", "5", "1000000000000000", "4"), (2, "-5", "5", "0.1", "0", "7"),
         (3, "123456789012346000", "7", "0.0000001", "250", "3")])
    one("escapes.xlsx", row(1, inline("A1", "a_x000D_\nb"), inline("B1", "_x005F_x0041_"), inline("C1", "_x0041__xD83D_"), inline("D1", "_x00zz_ _x0000_ _x1"),
                            '<c r="E1" t="inlineStr"><is><t><![CDATA[<&>]]></t></is></c>', inline("F1", "&#10;x&#9;y")),
        [(1, "a\r\nb", "_x0041_", "A_xD83D_", "_x00zz_ _x0000_ _x1", "<&>", "\nx\ty")])
    utf16 = parts({"Answers": ""})
    utf16["xl/worksheets/sheet1.xml"] = (sheet(row(1, inline("A1", "만족")) + row(2, number("B2", 1)), '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>')
                                         .replace("UTF-8", "UTF-16")).encode("utf-16")
    write("utf-16-part.xlsx", packed(utf16), [("Answers", [(1, "만족", "만족"), (2, "", "1")])])
    plain = parts({"Answers": sheet(row(1, inline("A1", "a1")))})
    write("stored.xlsx", packed(plain, zipfile.ZIP_STORED), [("Answers", [(1, "a1")])])
    pipe = Unseekable()
    packed(plain, stream=pipe)
    write("sizes-behind.xlsx", pipe.bytes, [("Answers", [(1, "a1")])])
    moved = parts({"Answers": "", "Two": ""}, shared=strings("<si><t>a1</t></si>"))
    moved["data/one.XML"] = sheet(row(1, '<c r="A1" t="s"><v>0</v></c>'))
    moved["xl/deep/two.xml"] = sheet(row(1, number("A1", 2)))
    moved["xl/_rels/workbook.xml.rels"] = relations([("rId1", "worksheet", "/Data/One.xml", ""), ("rId2", "worksheet", "deep\\..\\.\\deep\\two.xml", ""),
                                                     ("x", "hyperlink", "https://example.org/a", ' TargetMode="External"'), ("s", "sharedStrings", "../xl/sharedStrings.xml", "")])
    write("moved-parts.xlsx", packed(moved), [("Answers", [(1, "a1")]), ("Two", [(1, "2")])])
    foreign = HEAD + (f'<worksheet xmlns="{MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="urn:x14ac" mc:Ignorable="x14ac">'
                      '<!-- sheetData --><?note row?><dimension ref="A1:B2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="2" width="9"/></cols>'
                      '<sheetData><row r="1" spans="1:2" x14ac:dyDescent="0.3"><c r="A1" t="inlineStr"><is><t>a1</t></is><extLst><ext><v>8</v></ext></extLst></c></row>'
                      f'<mc:AlternateContent><mc:Choice Requires="x14ac"><row r="2"><c r="A2"><v>9</v></c></row></mc:Choice></mc:AlternateContent>'
                      '<row r="3"><c r="A3"><v>1<!-- 9 -->2</v></c></row></sheetData><extLst><ext><sheetData><row r="9"><c r="A9"><v>1</v></c></row></sheetData></ext></extLst></worksheet>')
    write("foreign-elements.xlsx", packed(parts({"Answers": foreign})), [("Answers", [(1, "a1"), (3, "12")])])
    one("empty.xlsx", "", [])
    one("text-formula-look.xlsx", row(1, inline("A1", "=1+1"), inline("B1", "'=x"), inline("C1", "+82 2 123")), [(1, "=1+1", "'=x", "+82 2 123")])


def refused():
    at = "{}, sheet “Answers”, cell "
    out_of_place = lambda n, ref: f"{{}}, sheet “Answers”, row {n}: a cell “{ref}” cannot stand there" + AGAIN
    one("formula-without-value.xlsx", row(1, inline("A1", "a1")) + row(2, '<c r="A2"><f>B2*2</f></c>'),
        at + "A2: the result of the formula is not stored; open the file in a spreadsheet program, save it and import it again.")
    shared = strings("<si><t>a1</t></si>")
    one("string-out-of-range.xlsx", row(1, '<c r="A1" t="s"><v>0</v></c>') + row(2, '<c r="B2" t="s"><v>1</v></c>'),
        at + "B2: its text “1” is not in the file" + AGAIN, shared=shared)
    one("string-negative.xlsx", row(1, '<c r="A1" t="s"><v>-1</v></c>'), at + "A1: its text “-1” is not in the file" + AGAIN, shared=shared)
    one("strings-missing.xlsx", row(1, '<c r="A1" t="s"><v>0</v></c>'), at + "A1: its text “0” is not in the file" + AGAIN)
    one("column-16-million.xlsx", row(1, number("XFDXY1", 1)), out_of_place(1, "XFDXY1"))
    one("column-xfe.xlsx", row(1, number("XFE1", 1)), out_of_place(1, "XFE1"))
    one("column-overflow.xlsx", row(1, number("A" * 64 + "1", 1)), out_of_place(1, "A" * 40))
    one("column-4097.xlsx", row(1, number("FBA1", 1)), at + "FBA1: more than 4,096 columns; is this a table of answers?")
    behind = lambda n, before: f"{{}}, sheet “Answers”: row “{n}” cannot stand behind row {before}" + AGAIN
    one("row-negative.xlsx", row(1, inline("A1", "a1")) + '<row r="-5"><c><v>1</v></c></row>', behind(-5, 1))
    one("row-zero.xlsx", '<row r="0"/>', behind(0, 0))
    one("row-overflow.xlsx", '<row r="99999999999999999999"/>', behind("99999999999999999999", 0))
    one("row-1048577.xlsx", row(1048576, number("A1048576", 1)) + "<row><c><v>1</v></c></row>", behind(1048577, 1048576))
    one("rows-backwards.xlsx", row(3, number("A3", 1)) + row(2, number("A2", 1)), behind(2, 3))
    one("row-twice.xlsx", row(3, number("A3", 1)) + row(3, number("B3", 1)), behind(3, 3))
    one("cell-in-other-row.xlsx", row(1, number("A2", 1)), out_of_place(1, "A2"))
    one("cell-twice.xlsx", row(1, number("B1", 1), number("B1", 2)), out_of_place(1, "B1"))
    one("cell-not-one.xlsx", row(1, number("1A", 1)), out_of_place(1, "1A"))
    one("number-not-one.xlsx", row(1, number("A1", "abc")), at + "A1: “abc” is stored as a number and is none" + AGAIN)
    one("number-infinite.xlsx", row(1, number("A1", "1e999")), at + "A1: “1e999” is stored as a number and is none" + AGAIN)
    one("cell-of-2-mb.xlsx", row(1, inline("A1", "x" * 2_000_000)), at + "A1: a text of more than 1 MB; is this a table of answers?")
    laughs = '<!DOCTYPE sst [<!ENTITY a "ha">' + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
    entities = "{} declares entities at %s, which no table of answers needs; save the sheet as CSV."
    one("entities-in-strings.xlsx", row(1, '<c r="A1" t="s"><v>0</v></c>'), entities % "xl/sharedStrings.xml",
        shared=HEAD + laughs + f'<sst xmlns="{MAIN}"><si><t>&j;</t></si></sst>')
    bad = parts({"Answers": HEAD + laughs + f'<worksheet xmlns="{MAIN}"><sheetData><row><c t="str"><v>&j;</v></c></row></sheetData></worksheet>'})
    write("entities-in-sheet.xlsx", packed(bad), entities % "sheet “Answers” behind row 0")
    bad = parts({"Answers": sheet("")})
    bad["xl/workbook.xml"] = bad["xl/workbook.xml"].replace("<workbook", '<!DOCTYPE workbook SYSTEM "file:///etc/passwd"><workbook')
    write("external-entity.xlsx", packed(bad), entities % "xl/workbook.xml")
    damaged = "{} is damaged at %s; export it again from the survey tool."
    bad = parts({"Answers": sheet(row(1, number("A1", 1)) + row(2, number("A2", 1)))[:-40]})
    write("sheet-cut-short.xlsx", packed(bad), damaged % "sheet “Answers” behind row 2")
    bad = parts({"Answers": sheet(row(1, number("A1", 1)) + row(2, number("A2", "&bogus;")))})
    write("unknown-entity.xlsx", packed(bad), damaged % "sheet “Answers” behind row 2")
    bad = parts({"Answers": sheet("").replace("UTF-8", "klingon")})
    write("unknown-encoding.xlsx", packed(bad), damaged % "sheet “Answers” behind row 0")
    bad = parts({"Answers": sheet(row(1, inline("A1", "@@")))})
    bad["xl/worksheets/sheet1.xml"] = bad["xl/worksheets/sheet1.xml"].encode().replace(b"@@", b"\xff\xfe")
    write("sheet-not-utf-8.xlsx", packed(bad), damaged % "sheet “Answers” behind row 1")
    too_much = "{} holds more at %s than a table of answers needs; save the sheet as CSV."
    one("deep-nesting.xlsx", "<a>" * 70 + "</a>" * 70, too_much % "sheet “Answers” behind row 0")
    one("ever-new-names.xlsx", "".join(f"<name{i}/>" for i in range(2500)), [])
    one("ever-new-attributes.xlsx", "<row " + " ".join(f'name{i}="1"' for i in range(2500)) + "/>", too_much % "sheet “Answers” behind row 0")
    one("long-name.xlsx", "<" + "n" * 500 + "/>", too_much % "sheet “Answers” behind row 0")
    one("endless-comment.xlsx", row(1, number("A1", 1)) + "<!--" + " " * 3_000_000 + "-->", too_much % "sheet “Answers” behind row 1")
    one("too-many-merges.xlsx", row(1, number("A1", 1)), too_much % "sheet “Answers”",
        behind="<mergeCells>" + '<mergeCell ref="A1:B1"/>' * 100_001 + "</mergeCells>")
    cyclic = parts({"Answers": ""})
    cyclic["xl/_rels/workbook.xml.rels"] = relations([("rId1", "worksheet", "workbook.xml", ""), ("s", "sharedStrings", "_rels/workbook.xml.rels", "")])
    write("cyclic-relations.xlsx", packed(cyclic), damaged % "xl/_rels/workbook.xml.rels")
    cyclic["xl/_rels/workbook.xml.rels"] = relations([("rId1", "worksheet", "workbook.xml", "")])
    write("sheet-is-workbook.xlsx", packed(cyclic), damaged % "sheet “Answers” behind row 0")
    gone = parts({"Answers": sheet("")})
    del gone["xl/worksheets/sheet1.xml"]
    write("sheet-missing.xlsx", packed(gone), "{} is damaged: a part of it is missing; export it again.")
    unrelated = parts({"Answers": sheet("")})
    unrelated["xl/_rels/workbook.xml.rels"] = relations([])
    write("sheet-unrelated.xlsx", packed(unrelated), "{} holds no sheet of cells; choose another file.")
    unpack = "{} is damaged and cannot be unpacked; export it again from the survey tool."
    whole = packed(parts({"Answers": sheet(row(1, inline("A1", "a1" * 500)))}))
    write("zip-cut-short.xlsx", whole[:len(whole) // 2], unpack)
    at_sheet = whole.index(b"xl/worksheets/sheet1.xml") + len("xl/worksheets/sheet1.xml")
    write("zip-byte-changed.xlsx", whole[:at_sheet + 30] + bytes([whole[at_sheet + 30] ^ 0x55]) + whole[at_sheet + 31:], unpack)
    zeros = packed({**parts({"Answers": sheet("")}), "xl/worksheets/sheet1.xml": b" " * 16_000_000})
    entry = zeros.rindex(b"xl/worksheets/sheet1.xml") - 46
    lying = zeros[:entry + 24] + struct.pack("<I", 1000) + zeros[entry + 28:]
    write("zip-bomb-lying.xlsx", lying, unpack)
    large = "{} is too large: more than 256 MB, or 1 GB unpacked; save the sheet as CSV."
    write("zip-bomb-honest.xlsx", zeros[:entry + 24] + struct.pack("<I", 3_000_000_000) + zeros[entry + 28:], large)
    many = "{} holds more than 10,000 parts; this is no workbook of answers."
    end = whole.rindex(b"PK\x05\x06")
    write("zip-many-parts.xlsx", whole[:end + 8] + struct.pack("<HH", 60_000, 60_000) + whole[end + 12:], many)
    record = b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, 1 << 40, 1 << 40, 0, 0)
    locator = b"PK\x06\x07" + struct.pack("<IQI", 0, end, 1)
    write("zip-many-parts-64.xlsx", whole[:end] + record + locator + whole[end:], many)
    far = b"PK\x06\x07" + struct.pack("<IQI", 0, 1 << 50, 1)
    write("zip-64-record-nowhere.xlsx", whole[:end] + far + whole[end:], many)
    flag = bytearray(whole)
    for start in (whole.index(b"PK\x03\x04"), ):
        flag[start + 6] |= 1
    central = whole.index(b"PK\x01\x02")
    while central >= 0:
        flag[central + 8] |= 1
        central = whole.find(b"PK\x01\x02", central + 1)
    write("zip-password.xlsx", bytes(flag), "{} is protected by a password; save it without one and import it again.")
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
    write("old-format.xls", ole + "Workbook".encode("utf-16-le") + b"\0" * 512, "{} is a workbook of the old format .xls; save it as .xlsx and import it again.")
    write("password.xlsx", ole + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512, "{} is protected by a password; save it without one and import it again.")
    write("open-document.ods", packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}),
          "{} is an OpenDocument file; save it as .xlsx or CSV and import it again.")
    binary = parts({"Answers": sheet("")})
    binary["_rels/.rels"] = relations([("r1", "officeDocument", "xl/workbook.bin", "")])
    write("binary.xlsb", packed(binary), "{} is a binary workbook; save it as .xlsx and import it again.")
    write("no-workbook.zip", packed({"readme.txt": "hello"}), "{} is no workbook; choose a .xlsx or CSV file.")
    document = {"_rels/.rels": relations([("r1", "officeDocument", "word/document.xml", "")]), "word/document.xml": '<document xmlns="urn:word"/>'}
    write("letter.docx", packed(document), "{} is no workbook; choose a .xlsx or CSV file.")


def seed():
    """The parts of a workbook as the fuzzer takes them: sheet, strings and styles, divided by zero bytes."""
    parts = ('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:z="u"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>a_x000D_</t></r><rPh><t>b</t></rPh></is></c></row><row><c s="1"><v>46279.5</v></c><c s="2"><v>-1.5E3</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-09-14T08:30:00Z</v></c><c t="str"><f>A1</f><v>x</v></c><z:c/></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
             '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>one</t></si><si><r><t>&amp;&#48;</t></r></si></sst>',
             '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="yyyy&quot;y&quot;\\-d"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="164"/></cellXfs></styleSheet>')
    with open(os.path.join(HERE, "parts.seed"), "wb") as out:
        out.write("\0".join(parts).encode())


good()
refused()
seed()
