// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdf_document.h"

#include <qpdf/qpdf-c.h>

#include <stdexcept>

namespace cx {

PdfObject PdfObject::at(const char* key) const {
  return {document_, qpdf_oh_get_key(document_, handle_, key)};
}
PdfObject PdfObject::item(int place) const {
  return {document_, qpdf_oh_get_array_item(document_, handle_, place)};
}
bool PdfObject::has(const char* key) const {
  return qpdf_oh_has_key(document_, handle_, key) != 0;
}
bool PdfObject::isName(const char* name) const {
  return qpdf_oh_is_name_and_equals(document_, handle_, name) != 0;
}
bool PdfObject::isDictionary() const {
  return qpdf_oh_is_dictionary(document_, handle_) != 0;
}
bool PdfObject::isStream() const {
  return qpdf_oh_is_stream(document_, handle_) != 0;
}
PdfObject PdfObject::dictionary() const {
  return {document_, qpdf_oh_get_dict(document_, handle_)};
}
std::string PdfObject::text() const {
  return qpdf_oh_get_utf8_value(document_, handle_);
}
double PdfObject::number() const {
  double value = 0;
  qpdf_oh_get_value_as_number(document_, handle_, &value);
  return value;
}
int PdfObject::id() const {
  return qpdf_oh_get_object_id(document_, handle_);
}
void PdfObject::set(const char* key, const PdfObject& value) const {
  qpdf_oh_replace_key(document_, handle_, key, value.handle_);
}
void PdfObject::remove(const char* key) const {
  qpdf_oh_remove_key(document_, handle_, key);
}

PdfDocument::PdfDocument(const QByteArray& bytes) : document_(qpdf_init()) {
  qpdf_silence_errors(document_.get());
  qpdf_set_suppress_warnings(document_.get(), QPDF_TRUE);
  qpdf_read_memory(document_.get(), "painted pages", bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                   nullptr);
  requireSound();
}

void PdfDocument::Close::operator()(_qpdf_data* document) const {
  qpdf_cleanup(&document);
}

void PdfDocument::requireSound() const {
  if (qpdf_has_error(document_.get()))
    throw std::runtime_error(qpdf_get_error_full_text(document_.get(), qpdf_get_error(document_.get())));
}

PdfObject PdfDocument::root() const {
  return {document_.get(), qpdf_get_root(document_.get())};
}
PdfObject PdfDocument::trailer() const {
  return {document_.get(), qpdf_get_trailer(document_.get())};
}

std::vector<PdfObject> PdfDocument::pages() const {
  std::vector<PdfObject> out;
  const int count = qpdf_get_num_pages(document_.get());
  for (int page = 0; page < count; ++page)
    out.push_back({document_.get(), qpdf_get_page_n(document_.get(), std::size_t(page))});
  return out;
}

std::vector<PdfObject> PdfDocument::objects() const {
  std::vector<PdfObject> out;
  const int end = int(trailer().at("/Size").number());
  for (int id = 1; id < end; ++id) out.push_back({document_.get(), qpdf_get_object_by_id(document_.get(), id, 0)});
  return out;
}

PdfObject PdfDocument::dictionary() const {
  return {document_.get(), qpdf_oh_new_dictionary(document_.get())};
}
PdfObject PdfDocument::sharedDictionary() const {
  return {document_.get(), qpdf_make_indirect_object(document_.get(), dictionary().handle_)};
}
PdfObject PdfDocument::name(const char* name) const {
  return {document_.get(), qpdf_oh_new_name(document_.get(), name)};
}
PdfObject PdfDocument::text(const std::string& utf8) const {
  return {document_.get(), qpdf_oh_new_unicode_string(document_.get(), utf8.c_str())};
}
PdfObject PdfDocument::plain(const std::string& ascii) const {
  return {document_.get(), qpdf_oh_new_string(document_.get(), ascii.c_str())};
}
PdfObject PdfDocument::integer(int value) const {
  return {document_.get(), qpdf_oh_new_integer(document_.get(), value)};
}
PdfObject PdfDocument::truth(bool value) const {
  return {document_.get(), qpdf_oh_new_bool(document_.get(), value ? QPDF_TRUE : QPDF_FALSE)};
}

PdfObject PdfDocument::array(const std::vector<PdfObject>& items) const {
  const PdfObject out{document_.get(), qpdf_oh_new_array(document_.get())};
  for (const PdfObject& item : items) qpdf_oh_append_item(document_.get(), out.handle_, item.handle_);
  return out;
}

QByteArray PdfDocument::write() const {
  qpdf_init_write_memory(document_.get());
  requireSound();
  qpdf_set_deterministic_ID(document_.get(), QPDF_TRUE);
  qpdf_set_object_stream_mode(document_.get(), qpdf_o_generate);
  qpdf_write(document_.get());
  requireSound();
  return {reinterpret_cast<const char*>(qpdf_get_buffer(document_.get())),
          qsizetype(qpdf_get_buffer_length(document_.get()))};
}

}  // namespace cx
