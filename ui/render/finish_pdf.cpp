// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/finish_pdf.h"

// The library asks for this since its smart pointers became standard ones.
#define POINTERHOLDER_TRANSITION 4

#include <chrono>
#include <cstdio>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <string>

namespace cx {
namespace {

using Handle = QPDFObjectHandle;

Handle words(const QString& text) {
  return Handle::newUnicodeString(text.toStdString());
}

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

void writeInfo(QPDF& pdf, const PdfFacts& facts) {
  Handle info = Handle::newDictionary();
  info.replaceKey("/Title", words(facts.title));
  if (!facts.subject.isEmpty()) info.replaceKey("/Subject", words(facts.subject));
  info.replaceKey("/Creator", words(QStringLiteral("Touchstone " TOUCHSTONE_VERSION)));
  info.replaceKey("/Producer", words(QStringLiteral("Touchstone " TOUCHSTONE_VERSION)));
  info.replaceKey("/CreationDate", Handle::newString(pdfDate(facts.made)));
  info.replaceKey("/ModDate", Handle::newString(pdfDate(facts.made)));
  pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void writeOutline(QPDF& pdf, const PdfFacts& facts) {
  if (facts.outline.empty()) return;
  const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
  Handle root = pdf.makeIndirectObject(Handle::newDictionary());
  std::vector<Handle> entries;
  for (const PdfFacts::Entry& entry : facts.outline) {
    Handle item = pdf.makeIndirectObject(Handle::newDictionary());
    item.replaceKey("/Title", words(entry.title));
    item.replaceKey("/Parent", root);
    item.replaceKey("/Dest",
                    Handle::newArray({pages.at(std::size_t(entry.page)).getObjectHandle(), Handle::newName("/Fit")}));
    if (!entries.empty()) {
      item.replaceKey("/Prev", entries.back());
      entries.back().replaceKey("/Next", item);
    }
    entries.push_back(item);
  }
  root.replaceKey("/Type", Handle::newName("/Outlines"));
  root.replaceKey("/First", entries.front());
  root.replaceKey("/Last", entries.back());
  root.replaceKey("/Count", Handle::newInteger(int(entries.size())));
  pdf.getRoot().replaceKey("/Outlines", root);
  pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

QByteArray finished(const QByteArray& painted, const PdfFacts& facts) {
  QPDF pdf;
  pdf.processMemoryFile("painted pages", painted.constData(), std::size_t(painted.size()));
  Handle root = pdf.getRoot();
  root.replaceKey("/Lang", Handle::newString(std::string(code(facts.language))));
  Handle preferences = Handle::newDictionary();
  preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
  root.replaceKey("/ViewerPreferences", preferences);
  root.removeKey("/Metadata");
  writeInfo(pdf, facts);
  writeOutline(pdf, facts);

  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.write();
  const auto bytes = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())};
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
