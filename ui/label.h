// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

namespace cx {

/// Chooses a variant of the style sheet: `setVariant(button, "filled", "true")`.
void setVariant(QWidget* widget, const char* property, const char* value);

/// Plain words in one of the design's types and tones: "headline", "panel", "body" …; "muted", "attention" ….
[[nodiscard]] QLabel* makeLabel(const char* type, const char* tone = "", QWidget* parent = nullptr);

/// A place for an icon beside the words it repeats: a screen reader passes over it.
[[nodiscard]] QLabel* makeSign(QWidget* parent = nullptr);

/// Sets words of several lines with the design's line height for body text.
void setParagraph(QLabel* label, const QString& words);

/// A line of 1 px: over a panel, or thin between rows.
enum class Rule { strong, thin, vertical };
[[nodiscard]] QFrame* makeRule(Rule rule = Rule::strong, QWidget* parent = nullptr);

}  // namespace cx
