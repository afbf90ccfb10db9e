// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <filesystem>

namespace cx {

class Document;
class MainWindow;

/// Writes a PNG of every page in both themes into `folder`, or of the first page while no workspace is open; the window
/// has this size. Names are PAGE-THEME-LANGUAGE.png. Returns the program's exit code.
int writePictures(MainWindow& window, Document& document, const std::filesystem::path& folder, const QSize& size);

}  // namespace cx
