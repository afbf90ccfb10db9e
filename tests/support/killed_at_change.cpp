// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killed_at_change.h"

#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

namespace cx::test {
namespace {

/// What parent and child both see.
struct Shared {
  int last = 0;  ///< the change that is not survived
  int changes = 0;
  int acknowledged = 0;
};

Shared* shared = nullptr;
sqlite3_vfs* under = nullptr;

/// A file of the system's VFS behind one of ours.
struct WatchedFile {
  sqlite3_file base;
  sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
  return reinterpret_cast<WatchedFile*>(file)->real;
}

bool isTheLast() {
  return ++shared->changes == shared->last;
}

[[noreturn]] void die() {
  ::raise(SIGKILL);
  ::_exit(1);  // never reached: the signal cannot be held back
}

int closeFile(sqlite3_file* file) {
  return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at) {
  return realOf(file)->pMethods->xRead(realOf(file), bytes, size, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
  const bool last = isTheLast();
  const int code = realOf(file)->pMethods->xWrite(realOf(file), bytes, last ? size / 2 : size, at);
  if (last) die();
  return code;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
  if (isTheLast()) die();
  return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
  if (isTheLast()) die();
  return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
  return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReserved(sqlite3_file* file, int* reserved) {
  return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}
int control(sqlite3_file* file, int what, void* argument) {
  return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file* file) {
  return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file) {
  return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  static const sqlite3_io_methods methods = [] {
    sqlite3_io_methods out{};
    out.iVersion = 1;  // no shared memory and no memory map: a workspace uses neither
    out.xClose = closeFile;
    out.xRead = readFile;
    out.xWrite = writeFile;
    out.xTruncate = truncateFile;
    out.xSync = syncFile;
    out.xFileSize = sizeOfFile;
    out.xLock = lockFile;
    out.xUnlock = unlockFile;
    out.xCheckReservedLock = checkReserved;
    out.xFileControl = control;
    out.xSectorSize = sectorSize;
    out.xDeviceCharacteristics = characteristics;
    return out;
  }();
  auto* watched = reinterpret_cast<WatchedFile*>(file);
  watched->real = reinterpret_cast<sqlite3_file*>(watched + 1);
  const int code = under->xOpen(under, name, watched->real, flags, outFlags);
  watched->base.pMethods = watched->real->pMethods ? &methods : nullptr;
  return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
  if (isTheLast()) die();
  return under->xDelete(under, name, syncFolder);
}

void watchChanges() {
  under = sqlite3_vfs_find(nullptr);
  static sqlite3_vfs watching = *under;
  watching.zName = "watching";
  watching.szOsFile = int(sizeof(WatchedFile)) + under->szOsFile;
  watching.xOpen = openFile;
  watching.xDelete = deleteFile;
  sqlite3_vfs_register(&watching, 1);
}

}  // namespace

KilledRun runKilledAtChange(int change, const std::function<void(const std::function<void()>&)>& work) {
  void* memory = ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) throw std::runtime_error("no shared memory");
  shared = new (memory) Shared{change, 0, 0};
  const pid_t child = ::fork();
  if (child == 0) {
    try {
      watchChanges();
      work([] { ++shared->acknowledged; });
      ::_exit(0);
    } catch (...) {  // an exception is an end nobody asked for
      ::_exit(1);
    }
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  const KilledRun run{WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, shared->acknowledged, shared->changes};
  ::munmap(memory, sizeof(Shared));
  if (!run.killed && (!WIFEXITED(status) || WEXITSTATUS(status) != 0)) throw std::runtime_error("the work failed");
  return run;
}

}  // namespace cx::test
