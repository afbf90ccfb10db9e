// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <string>
#include <vector>

struct _qpdf_data;

namespace cx {

/// An object of a PdfDocument, and no longer there than that.
class PdfObject {
 public:
  [[nodiscard]] PdfObject at(const char* key) const;
  [[nodiscard]] PdfObject item(int place) const;
  [[nodiscard]] bool has(const char* key) const;
  [[nodiscard]] bool isName(const char* name) const;
  [[nodiscard]] bool isDictionary() const;
  [[nodiscard]] bool isStream() const;
  /// Of a stream.
  [[nodiscard]] PdfObject dictionary() const;
  [[nodiscard]] std::string text() const;
  [[nodiscard]] double number() const;
  /// Of an indirect object, else 0.
  [[nodiscard]] int id() const;

  void set(const char* key, const PdfObject& value) const;
  void remove(const char* key) const;

 private:
  friend class PdfDocument;
  PdfObject(_qpdf_data* document, unsigned int handle) : document_(document), handle_(handle) {}
  _qpdf_data* document_;
  unsigned int handle_;
};

/// A PDF in memory, through libqpdf's C interface: with the headers of the C++ one, clang and libstdc++ look into a
/// vector of a class that is not complete yet. Throws std::runtime_error.
class PdfDocument {
 public:
  /// The bytes must outlive it.
  explicit PdfDocument(const QByteArray& bytes);

  [[nodiscard]] PdfObject root() const;
  [[nodiscard]] PdfObject trailer() const;
  [[nodiscard]] std::vector<PdfObject> pages() const;
  /// Every indirect object.
  [[nodiscard]] std::vector<PdfObject> objects() const;

  [[nodiscard]] PdfObject dictionary() const;
  /// One that others can point to.
  [[nodiscard]] PdfObject sharedDictionary() const;
  [[nodiscard]] PdfObject name(const char* name) const;
  [[nodiscard]] PdfObject text(const std::string& utf8) const;
  /// Of ASCII letters alone.
  [[nodiscard]] PdfObject plain(const std::string& ascii) const;
  [[nodiscard]] PdfObject integer(int value) const;
  [[nodiscard]] PdfObject truth(bool value) const;
  [[nodiscard]] PdfObject array(const std::vector<PdfObject>& items) const;

  /// The same document gives the same bytes.
  [[nodiscard]] QByteArray write() const;

 private:
  struct Close {
    void operator()(_qpdf_data* document) const;
  };
  void requireSound() const;

  std::unique_ptr<_qpdf_data, Close> document_;
};

}  // namespace cx
