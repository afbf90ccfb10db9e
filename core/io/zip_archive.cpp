// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <fstream>
#include <utility>

#include "core/base/result.h"
#include "core/io/zip_directory.h"

namespace cx {
namespace {

constexpr char damaged[] = CX_TEXT("io", "%1 is damaged and cannot be unpacked; export it again from the survey tool.");
constexpr char tooLarge[] =
    CX_TEXT("io", "%1 is too large: more than 256 MB, or 1 GB unpacked; save the sheet as CSV.");

[[noreturn]] void refuse(const char* sentence, const std::string& name) {
  throw Failure(ErrorKind::bad_data, text(sentence, {name}));
}

/// The last bytes of a file and how many there are before them.
std::pair<std::string, std::uint64_t> tailOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  const auto size = static_cast<std::uint64_t>(std::max<std::streamoff>(stream.tellg(), 0));
  std::string tail(std::min(size, directoryTail), '\0');
  stream.seekg(static_cast<std::streamoff>(size - tail.size()));
  stream.read(tail.data(), static_cast<std::streamsize>(tail.size()));
  tail.resize(static_cast<std::size_t>(stream.gcount()));
  return {tail, size - tail.size()};
}

void checkDirectory(std::string_view tail, std::uint64_t before, const std::string& name) {
  if (before + tail.size() > static_cast<std::uint64_t>(ZipArchive::maxPacked)) refuse(tooLarge, name);
  if (claimedEntries(tail, before) > static_cast<std::uint64_t>(ZipArchive::maxEntries))
    refuse(CX_TEXT("io", "%1 holds more than 10,000 parts; this is no workbook of answers."), name);
}

}  // namespace

ZipArchive::ZipArchive(const std::filesystem::path& file) : name_(displayName(file)) {
  (void)fileSource(file);  // says what is wrong with a file that cannot be read
  const auto [tail, before] = tailOf(file);
  checkDirectory(tail, before, name_);
  const auto utf8 = file.u8string();
  const std::string path(utf8.begin(), utf8.end());
  open(zip_source_file_create(path.c_str(), 0, -1, nullptr));
}

ZipArchive::ZipArchive(std::string_view bytes, std::string name) : name_(std::move(name)) {
  const std::size_t before = bytes.size() - std::min<std::size_t>(bytes.size(), directoryTail);
  checkDirectory(bytes.substr(before), before, name_);
  open(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr));
}

void ZipArchive::open(zip_source_t* source) {
  if (source == nullptr) refuse(damaged, name_);
  zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  if (zip == nullptr) {
    zip_source_free(source);
    refuse(damaged, name_);
  }
  zip_.reset(zip, zip_discard);
  list();
}

void ZipArchive::list() {
  std::uint64_t unpacked = 0;
  const zip_int64_t entries = zip_get_num_entries(zip_.get(), 0);
  for (zip_int64_t index = 0; index < entries; ++index) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    const zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE;
    if (zip_stat_index(zip_.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0 || (stat.valid & needed) != needed)
      refuse(damaged, name_);
    if (stat.size > static_cast<std::uint64_t>(maxUnpacked) - unpacked) refuse(tooLarge, name_);
    unpacked += stat.size;
    const bool encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
    parts_.try_emplace(partName(stat.name), Part{stat.index, static_cast<std::int64_t>(stat.size), encrypted});
  }
}

std::string ZipArchive::partName(std::string_view part) {
  if (part.starts_with('/')) part.remove_prefix(1);
  std::string name(part);
  std::ranges::transform(name, name.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return name;
}

std::int64_t ZipArchive::size(std::string_view part) const {
  const auto found = parts_.find(partName(part));
  return found == parts_.end() ? 0 : found->second.size;
}

ByteSource ZipArchive::open(std::string_view part, std::int64_t most) const {
  const auto found = parts_.find(partName(part));
  if (found == parts_.end()) refuse(CX_TEXT("io", "%1 is damaged: a part of it is missing; export it again."), name_);
  if (found->second.encrypted)
    refuse(CX_TEXT("io", "%1 is protected by a password; save it without one and import it again."), name_);
  if (found->second.size > most) refuse(tooLarge, name_);
  const std::shared_ptr<zip_file_t> entry(zip_fopen_index(zip_.get(), found->second.index, 0),
                                          [zip = zip_](zip_file_t* opened) {
                                            if (opened != nullptr) zip_fclose(opened);
                                          });
  if (!entry) refuse(damaged, name_);
  return [entry, name = name_, left = found->second.size](char* to, std::size_t room) mutable {
    const zip_int64_t got = zip_fread(entry.get(), to, room);
    if (got < 0 || got > left) refuse(damaged, name);
    left -= got;
    return static_cast<std::size_t>(got);
  };
}

}  // namespace cx
