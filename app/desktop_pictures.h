// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace cx {

class Document;
class MainWindow;

/// Writes a PNG of every page at 1280 × 800 in both themes into `folder`, or of the first page while no workspace is
/// open. Names are PAGE-THEME-LANGUAGE.png. Returns the program's exit code.
int writePictures(MainWindow& window, Document& document, const std::filesystem::path& folder);

}  // namespace cx
