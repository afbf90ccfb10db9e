#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sources of the workbooks libreoffice-*.xlsx, which LibreOffice 7.4.7 made of them:

    soffice --headless --convert-to xlsx:"Calc MS Excel 2007 XML" libreoffice-*.fods
    soffice --headless --infilter="CSV:44,34,76,1" --convert-to xlsx libreoffice-from-csv.csv

What is expected of them is written by hand beside them. LibreOffice makes numbers of 007 and of a boolean that no
style shows as one.
"""
HEAD='''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="D"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<number:date-style style:name="T"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
<number:time-style style:name="H"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
<number:percentage-style style:name="P"><number:number number:min-integer-digits="1" number:decimal-places="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="d" style:family="table-cell" style:data-style-name="D"/><style:style style:name="t" style:family="table-cell" style:data-style-name="T"/><style:style style:name="h" style:family="table-cell" style:data-style-name="H"/><style:style style:name="p" style:family="table-cell" style:data-style-name="P"/>
<style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>'''
TAIL='</office:spreadsheet></office:body></office:document>'
def s(v,extra=''): return f'<table:table-cell office:value-type="string"{extra}><text:p>{v}</text:p></table:table-cell>'
def n(v,extra=''): return f'<table:table-cell office:value-type="float" office:value="{v}"{extra}/>'
def d(v,st='d'): return f'<table:table-cell office:value-type="date" office:date-value="{v}" table:style-name="{st}"/>'
def row(*c): return '<table:table-row>'+''.join(c)+'</table:table-row>'
cov='<table:covered-table-cell/>'
feat=HEAD+'<table:table table:name="응답 2026">'+\
 row(s('wave',' table:number-rows-spanned="2" table:number-columns-spanned="1"'),s('Measure',' table:number-columns-spanned="2" table:number-rows-spanned="1"'),cov,s('when'),s('said'),s('more'))+\
 row(cov,s('a1'),s('a2'),s('date'),s('comment'),s('calc'))+\
 row(s('W1'),n(5),n('4.5'),d('2026-09-14'),'<table:table-cell office:value-type="string"><text:p>very <text:span text:style-name="b">good</text:span></text:p><text:p>둘째 줄</text:p></table:table-cell>','<table:table-cell table:formula="of:=[.B3]+[.C3]" office:value-type="float" office:value="9.5"/>')+\
 row(s('W1'),n(-1),'<table:table-cell office:value-type="percentage" office:value="0.455" table:style-name="p"/>',d('2026-09-14T08:30:00','t'),s('=1+1'),'<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"/>')+\
 row('<table:table-cell/>','<table:table-cell office:value-type="boolean" office:boolean-value="true"/>','<table:table-cell office:value-type="time" office:time-value="PT07H15M00S" table:style-name="h"/>',d('1999-12-31'),s('a &amp; b &lt;c&gt; "d" _x0041_'),'<table:table-cell table:formula="of:=&quot;x&quot;&amp;[.A3]" office:value-type="string"><text:p>xW1</text:p></table:table-cell>')+\
 '</table:table><table:table table:name="Old" table:style-name="hid">'+row(s('secret'),n('0.1'))+'</table:table>'+TAIL
open('libreoffice-features.fods','w').write(feat)
e=HEAD.replace('<office:spreadsheet>','<office:spreadsheet><table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>')+'<table:table table:name="Answers">'+row(d('2026-09-14'),d('1904-01-02'),d('2026-02-28T23:59:59','t'))+'</table:table>'+TAIL
open('libreoffice-1904.fods','w').write(e)
open('libreoffice-from-csv.csv','w',encoding='utf-8').write('respondent_id,wave,a1,a2,comment\n007,2026-Q3,5,,"아주 만족, 정말로"\n008,2026-Q3,4,3,"two\nlines"\n')
