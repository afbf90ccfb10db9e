// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_file.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <string>

namespace cx {
namespace {

namespace fs = std::filesystem;

class SafeFile : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("touchstone-safe-file-" + std::to_string(getpid()));
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  [[nodiscard]] static std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  [[nodiscard]] std::size_t filesLeft() const {
    return std::size_t(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }
  [[nodiscard]] static unsigned mode(const fs::path& file) {
    struct stat status {};
    stat(file.c_str(), &status);
    return status.st_mode & 0777;
  }

  fs::path folder_;
};

/// While it lives no file may grow beyond `bytes`: writing then fails as it does on a full disk.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &old_);
    handler_ = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, old_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &old_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit old_{};
  void (*handler_)(int) = nullptr;
};

TEST_F(SafeFile, ANewFileHasTheBytesAndIsPrivate) {
  const std::string bytes("a\0b\n", 4);
  const mode_t mask = umask(0);
  const auto written = writeFileSafely(folder_ / "new.pdf", bytes);
  umask(mask);
  ASSERT_TRUE(written);
  EXPECT_EQ(read(folder_ / "new.pdf"), bytes);
  EXPECT_EQ(mode(folder_ / "new.pdf"), 0600u);
  EXPECT_EQ(filesLeft(), 1u);
}

TEST_F(SafeFile, AnOldFileIsReplacedAndKeepsItsMode) {
  std::ofstream(folder_ / "old.pdf") << "old and longer";
  fs::permissions(folder_ / "old.pdf", fs::perms(0640));
  ASSERT_TRUE(writeFileSafely(folder_ / "old.pdf", "new"));
  EXPECT_EQ(read(folder_ / "old.pdf"), "new");
  EXPECT_EQ(mode(folder_ / "old.pdf"), 0640u);
}

TEST_F(SafeFile, WithoutRoomTheOldFileIsIntactAndNothingIsLeftBehind) {
  std::ofstream(folder_ / "old.pdf") << "old";
  {
    const FileSizeLimit limit(1000);
    const auto written = writeFileSafely(folder_ / "old.pdf", std::string(5000, 'x'));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::read_or_write);
    EXPECT_NE(written.error().text.source.find("the disk is full"), std::string::npos);
  }
  EXPECT_EQ(read(folder_ / "old.pdf"), "old");
  EXPECT_EQ(filesLeft(), 1u);
}

TEST_F(SafeFile, AMissingFolderIsNamed) {
  const auto written = writeFileSafely(folder_ / "no" / "such.pdf", "x");
  ASSERT_FALSE(written);
  EXPECT_NE(written.error().text.source.find("no such folder"), std::string::npos);
}

TEST_F(SafeFile, ALinkStaysALinkAndAFolderIsRefused) {
  std::ofstream(folder_ / "real.pdf") << "old";
  fs::create_symlink("real.pdf", folder_ / "link.pdf");
  ASSERT_TRUE(writeFileSafely(folder_ / "link.pdf", "new"));
  EXPECT_TRUE(fs::is_symlink(folder_ / "link.pdf"));
  EXPECT_EQ(read(folder_ / "real.pdf"), "new");
  fs::create_directory(folder_ / "folder.pdf");
  EXPECT_FALSE(writeFileSafely(folder_ / "folder.pdf", "x"));
  EXPECT_FALSE(writeFileSafely("/dev/null", "x"));
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

}  // namespace
}  // namespace cx
