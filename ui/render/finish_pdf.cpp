// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/finish_pdf.h"

#include <chrono>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "ui/render/pdf_document.h"

namespace cx {
namespace {

/// "D:20260914104200Z"
std::string pdfDate(Instant instant) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(instant - day);
  char out[32];
  std::snprintf(out, sizeof out, "D:%04d%02u%02u%02d%02d%02dZ", int(date.year()), unsigned(date.month()),
                unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                int(time.seconds().count()));
  return out;
}

void writeInfo(const PdfDocument& pdf, const PdfFacts& facts) {
  const PdfObject info = pdf.sharedDictionary();
  info.set("/Title", pdf.text(facts.title.toStdString()));
  if (!facts.subject.isEmpty()) info.set("/Subject", pdf.text(facts.subject.toStdString()));
  for (const char* program : {"/Creator", "/Producer"}) info.set(program, pdf.text("Touchstone " TOUCHSTONE_VERSION));
  for (const char* date : {"/CreationDate", "/ModDate"}) info.set(date, pdf.plain(pdfDate(facts.made)));
  pdf.trailer().set("/Info", info);
}

void writeOutline(const PdfDocument& pdf, const PdfFacts& facts) {
  if (facts.outline.empty()) return;
  const std::vector<PdfObject> pages = pdf.pages();
  const PdfObject root = pdf.sharedDictionary();
  std::vector<PdfObject> entries;
  for (const PdfFacts::Entry& entry : facts.outline) {
    const PdfObject item = pdf.sharedDictionary();
    item.set("/Title", pdf.text(entry.title.toStdString()));
    item.set("/Parent", root);
    item.set("/Dest", pdf.array({pages.at(std::size_t(entry.page)), pdf.name("/Fit")}));
    if (!entries.empty()) {
      item.set("/Prev", entries.back());
      entries.back().set("/Next", item);
    }
    entries.push_back(item);
  }
  root.set("/Type", pdf.name("/Outlines"));
  root.set("/First", entries.front());
  root.set("/Last", entries.back());
  root.set("/Count", pdf.integer(int(entries.size())));
  pdf.root().set("/Outlines", root);
  pdf.root().set("/PageMode", pdf.name("/UseOutlines"));
}

QByteArray finished(const QByteArray& painted, const PdfFacts& facts) {
  const PdfDocument pdf(painted);
  const PdfObject root = pdf.root(), preferences = pdf.dictionary();
  root.set("/Lang", pdf.plain(std::string(code(facts.language))));
  preferences.set("/DisplayDocTitle", pdf.truth(true));
  root.set("/ViewerPreferences", preferences);
  root.remove("/Metadata");
  writeInfo(pdf, facts);
  writeOutline(pdf, facts);
  return pdf.write();
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& painted, const PdfFacts& facts) {
  try {
    return finished(painted, facts);
  } catch (const std::exception& problem) {
    return Error{ErrorKind::read_or_write, text(CX_TEXT("core", "The PDF could not be finished: %1. Please try again."),
                                                {std::string(problem.what())})};
  }
}

}  // namespace cx
