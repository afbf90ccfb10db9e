// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <utility>

#include "core/base/result.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

struct Known {
  std::string_view name, icu;
  std::array<std::string_view, 5> others;  ///< other usual names, folded
};
constexpr std::array<Known, 19> known{{
    {"UTF-8", "UTF-8", {"utf8", "utf-8-sig", "utf-8 bom", "cp65001"}},
    {"UTF-16LE", "UTF-16LE", {"utf-16", "utf16", "utf16le", "ucs-2", "unicode"}},
    {"UTF-16BE", "UTF-16BE", {"utf16be"}},
    {"CP949", "windows-949", {"949", "ms949", "uhc", "windows-949", "ks_c_5601-1987"}},
    {"EUC-KR", "windows-949", {"euckr", "euc_kr", "ksc5601"}},
    {"Shift-JIS", "windows-31j", {"shift_jis", "sjis", "cp932", "windows-31j", "ms932"}},
    {"GB18030", "GB18030", {"gbk", "gb2312", "cp936", "gb-18030"}},
    {"Windows-1252", "windows-1252", {"cp1252", "1252", "latin1", "iso-8859-1", "ansi"}},
    {"Windows-1250", "windows-1250", {"cp1250", "1250"}},
    {"Windows-1251", "windows-1251", {"cp1251", "1251"}},
    {"Windows-1253", "windows-1253", {"cp1253", "1253"}},
    {"Windows-1254", "windows-1254", {"cp1254", "1254", "latin5", "iso-8859-9"}},
    {"Windows-1255", "windows-1255", {"cp1255", "1255"}},
    {"Windows-1256", "windows-1256", {"cp1256", "1256"}},
    {"Windows-1257", "windows-1257", {"cp1257", "1257"}},
    {"Windows-1258", "windows-1258", {"cp1258", "1258"}},
    {"Big5", "Big5", {"cp950"}},
    {"EUC-JP", "EUC-JP", {"eucjp"}},
    {"ISO-8859-15", "ISO-8859-15", {"latin9", "latin-9"}},
}};

/// Turns the bytes of one encoding into UTF-8 chunk by chunk.
class Decoder {
 public:
  Decoder(ByteSource bytes, const std::string& encoding, std::string file)
      : bytes_(std::move(bytes)), encoding_(encoding), file_(std::move(file)) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* at = std::ranges::find(known, std::string_view(encoding), &Known::name);
    converter_.reset(ucnv_open(std::string(at == known.end() ? std::string_view(encoding) : at->icu).c_str(), &status));
    if (U_SUCCESS(status))
      ucnv_setToUCallBack(converter_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
      throw Failure(ErrorKind::usage, text(CX_TEXT("io", "There is no encoding called “%1”."), {encoding}));
  }

  std::size_t read(char* to, std::size_t room) {
    while (given_ == ready_.size() && !ended_) convert();
    const std::size_t count = std::min(room, ready_.size() - given_);
    ready_.copy(to, count, given_);
    given_ += count;
    return count;
  }

 private:
  static constexpr std::size_t chunk = 8 << 10;

  void convert() {
    if (from_ == end_ && !flushing_) {
      end_ = bytes_(in_.data(), in_.size());
      from_ = 0;
      flushing_ = end_ == 0;
    }
    UErrorCode status = U_ZERO_ERROR;
    const char* source = in_.data() + from_;
    UChar* target = out_.data() + held_;
    ucnv_toUnicode(converter_.get(), &target, out_.data() + out_.size(), &source, in_.data() + end_, nullptr,
                   static_cast<UBool>(flushing_), &status);
    from_ = static_cast<std::size_t>(source - in_.data());
    const auto count = static_cast<std::size_t>(target - out_.data());
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) refuse(count);
    ended_ = flushing_ && status != U_BUFFER_OVERFLOW_ERROR;
    write(count);
  }
  /// A lead surrogate at the end waits for its trail.
  void write(std::size_t count) {
    held_ = count > 0 && U16_IS_LEAD(out_[count - 1]) && !ended_ ? 1 : 0;
    const std::size_t whole = count - held_;
    ready_.resize(3 * whole);
    std::int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(ready_.data(), static_cast<std::int32_t>(ready_.size()), &length, out_.data(),
                       static_cast<std::int32_t>(whole), 0xFFFD, nullptr, &status);
    ready_.resize(static_cast<std::size_t>(length));
    given_ = 0;
    lines_ += std::ranges::count(ready_, '\n');
    if (held_ == 1) out_[0] = out_[count - 1];
  }
  [[noreturn]] void refuse(std::size_t count) const {
    const auto line = lines_ + std::count(out_.begin(), out_.begin() + static_cast<std::ptrdiff_t>(count), u'\n');
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("io", "%1, line %2: not %3 text; name the file's encoding, or save it as CSV in UTF-8."),
                       {file_, std::to_string(line), encoding_}));
  }

  struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
  };
  ByteSource bytes_;
  std::string encoding_, file_;
  std::unique_ptr<UConverter, Close> converter_;
  std::array<char, chunk> in_{};
  std::array<UChar, chunk> out_{};
  std::size_t from_ = 0, end_ = 0, held_ = 0, given_ = 0;
  std::string ready_;
  std::int64_t lines_ = 1;
  bool flushing_ = false, ended_ = false;
};

}  // namespace

std::vector<std::string> encodingNames() {
  std::vector<std::string> out;
  for (const Known& one : known) out.emplace_back(one.name);
  return out;
}

std::optional<std::string> encodingNamed(std::string_view name) {
  const std::string wanted = folded(name);
  for (const Known& one : known)
    if (folded(one.name) == wanted || (!wanted.empty() && std::ranges::find(one.others, wanted) != one.others.end()))
      return std::string(one.name);
  return {};
}

ByteSource decoded(ByteSource bytes, const std::string& encoding, const std::string& file) {
  if (encoding == "UTF-8") return bytes;
  const auto decoder = std::make_shared<Decoder>(std::move(bytes), encoding, file);
  return [decoder](char* to, std::size_t room) { return decoder->read(to, room); };
}

}  // namespace cx
