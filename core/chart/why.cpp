// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/why.h"

#include "core/chart/benchmark.h"
#include "core/chart/missing.h"
#include "core/chart/outcomes.h"
#include "core/chart/parity_headline.h"
#include "core/chart/why_figure.h"
#include "core/scoring/versions.h"

namespace cx {
namespace {

Why vanished(const Words& words) {
  Why why;
  why.title = words(CX_TEXT("chart", "Why no figure?"));
  why.sections = {{words(CX_TEXT("chart", "Answers")),
                   {whyLine(words(CX_TEXT("chart", "No figure")), {},
                            words(CX_TEXT("chart", "This view does not have the figure any more.")))}}};
  return why;
}

/// What is printed for the figure, or nothing.
std::string valueOf(const Figure& figure, const std::optional<Step>& step) {
  const Wording& say = figure.say;
  switch (figure.subject.kind) {
    case Subject::Kind::score:
      return figure.score.value ? say.value(*figure.score.value) : "";
    case Subject::Kind::change:
    case Subject::Kind::since_first:
      return step && step->change.difference ? say.difference(*step->change.difference) : "";
    case Subject::Kind::rest: {
      const auto& difference = parityOf(figure)->difference;
      return difference ? say.difference(*difference) : "";
    }
    case Subject::Kind::kinds: {
      const auto& difference = figure.facts.kinds->digital.difference;
      return difference ? say.difference(*difference) : "";
    }
    case Subject::Kind::compared:
      return figure.score.value ? say.value(*figure.score.value) : "";
    case Subject::Kind::published: {
      const Published* published = publishedBeside(figure);
      return published && published->against ? say.figure(published->against->figure) : "";
    }
    case Subject::Kind::missing: {
      const Statement* statement = figure.questionnaire().statement(figure.scope().id);
      return statement ? say.words().count(missingAnswers(figure.tally, *statement).unanswered()) : "";
    }
    case Subject::Kind::reliability: {
      const auto dimension = reliabilityOf(figure);
      return dimension && dimension->shown() ? say.words().number(*dimension->value.alpha, 2) : "";
    }
    case Subject::Kind::net:
      return figure.score.value ? say.words().signedNumber(*figure.score.value, 0) : "";
    case Subject::Kind::answers: {
      const Distribution answers = answersOf(figure);
      const auto* level = levelOf(figure, answers);
      return level && answers.shown() ? say.words().number(100 * level->share, 0) + " %" : "";
    }
    case Subject::Kind::outcome:
      break;
  }
  return {};
}

std::string aboutOf(const Figure& figure, const std::optional<Step>& step) {
  const Wording& say = figure.say;
  const bool change = figure.subject.kind == Subject::Kind::change || figure.subject.kind == Subject::Kind::since_first;
  std::string wave = say(figure.facts.wave().name());
  if (change && step) wave = say(text(CX_TEXT("chart", "%1 → %2"), {step->older.name(), figure.facts.wave().name()}));
  std::string channel = figure.facts.selection.view().channels.empty() ? say(text(CX_TEXT("chart", "all channels")))
                                                                       : say(text(CX_TEXT("chart", "All of these")));
  if (figure.subject.channel) channel = channelName(figure.facts, figure.subject.channel, say.words());
  if (besidePublished(figure.subject) && publishedBeside(figure) && anyPublished(figure.facts))
    channel = say(text(CX_TEXT("chart", "digital channels and organisation-wide")));
  if (figure.subject.kind == Subject::Kind::rest) channel = say(text(CX_TEXT("chart", "%1 minus the rest"), {channel}));
  if (figure.subject.kind == Subject::Kind::kinds) channel = say(text(CX_TEXT("chart", "Digital − traditional")));
  return joined(
      {figure.name(), wave, channel,
       say.rules().weighted ? say(text(CX_TEXT("chart", "weighted"))) : say(text(CX_TEXT("chart", "unweighted")))});
}

void addPublished(Why& why, const Figure& figure) {
  if (!figure.subject.channel) return why.sections.push_back(whyPublished(figure));
  if (const Published* published = publishedBeside(figure); published && published->against)
    why.sections.push_back(
        {figure.say(text(CX_TEXT("chart", "Published"))),
         {{{figure.say.figure(published->against->figure), Tone::normal, Glyph::diamond},
           {},
           figure.say(text(CX_TEXT("chart", "compared with all digital channels together, not with one")))}}});
}

void addScoreSections(Why& why, const Figure& figure, const std::optional<Step>& step) {
  why.sections.push_back(whyFormula(figure));
  if (figure.score.value) why.sections.push_back(whyInterval(figure));
  if (step) why.sections.push_back(whyChange(figure, *step));
  if (figure.subject.channel && parityOf(figure)) why.sections.push_back(whyRest(figure));
  addPublished(why, figure);
  if (auto target = whyTarget(figure)) why.sections.push_back(std::move(*target));
  if (figure.subject.channel || !figure.score.value) return;
  if (const auto dimension = reliabilityOf(figure)) why.sections.push_back(whyReliability(figure, *dimension));
}

void addChangeSections(Why& why, const Figure& figure, const std::optional<Step>& step) {
  if (step) {
    why.sections.push_back(whyDifference(figure, *step));
    why.sections.push_back(whyChange(figure, *step));
    return;
  }
  const Wording& say = figure.say;
  why.sections.push_back(
      {say(text(CX_TEXT("chart", "Change"))),
       {whyLine(say(text(CX_TEXT("chart", "Start"))), {},
                say(text(CX_TEXT("chart", "first comparable wave: changes are counted from here"))))}});
}

void addSections(Why& why, const Figure& figure, const std::optional<Step>& step) {
  switch (figure.subject.kind) {
    case Subject::Kind::missing:
      why.sections.push_back(whyMissing(figure));
      return;
    case Subject::Kind::score:
      why.sections.push_back(whyAnswers(figure));
      return addScoreSections(why, figure, step);
    case Subject::Kind::change:
    case Subject::Kind::since_first:
      why.sections.push_back(whyAnswers(figure));
      return addChangeSections(why, figure, step);
    case Subject::Kind::rest:
      why.sections.push_back(whyAnswers(figure));
      why.sections.push_back(whyFormula(figure));
      if (figure.score.value) why.sections.push_back(whyInterval(figure));
      why.sections.push_back(whyRest(figure));
      return;
    case Subject::Kind::kinds:
      why.sections.push_back(whyAnswers(figure));
      why.sections.push_back(whyFormula(figure));
      if (figure.score.value) why.sections.push_back(whyInterval(figure));
      why.sections.push_back(whyKinds(figure));
      return;
    case Subject::Kind::compared:
    case Subject::Kind::published:
      why.sections.push_back(whyAnswers(figure));
      why.sections.push_back(whyFormula(figure));
      if (figure.score.value) why.sections.push_back(whyInterval(figure));
      why.sections.push_back(whyPublished(figure));
      return;
    case Subject::Kind::reliability:
      why.sections.push_back(whyAnswers(figure));
      if (const auto dimension = reliabilityOf(figure)) why.sections.push_back(whyReliability(figure, *dimension));
      return;
    case Subject::Kind::net:
    case Subject::Kind::answers:
      why.sections.push_back(whyAnswers(figure));
      why.sections.push_back(whyNet(figure));
      if (figure.score.value) why.sections.push_back(whyNetInterval(figure));
      return;
    case Subject::Kind::outcome:
      return;  // told apart from the scores
  }
}

/// A point before a break of the line that ends in the wave looked at.
bool cutOff(const Workspace& workspace, const View& view, const Facts& facts, const Subject& subject) {
  if (subject.kind != Subject::Kind::since_first || !subject.wave) return false;
  const Selection now(workspace, view);
  return now.wave() && !comparable(facts.questionnaire(), now.questionnaire(*now.wave()), subject.scope);
}

}  // namespace

Why whyOf(const Workspace& workspace, const View& view, const Subject& subject, const Words& words) {
  View seen = view;
  if (subject.wave) {
    seen.wave = subject.wave;
    seen.compare = {};
  }
  // Nothing is published as top-2-box: what is compared stays on the scale of the figures.
  if (besidePublished(subject)) seen.scale = indexScale(seen.scale);
  const Facts facts = factsOf(workspace, seen);
  if (subject.kind == Subject::Kind::outcome) return whyOutcome(facts, subject, words).value_or(vanished(words));
  const auto figure = figureOf(workspace, facts, subject, words);
  if (!figure || (subject.wave && facts.wave().id != subject.wave)) return vanished(words);
  const bool cut = cutOff(workspace, view, facts, subject);
  const auto step = cut ? std::nullopt : stepOf(*figure);
  const std::string value = valueOf(*figure, step);
  Why why;
  why.title =
      value.empty() ? words(CX_TEXT("chart", "Why no figure?")) : words(text(CX_TEXT("chart", "Why %1?"), {value}));
  why.about = aboutOf(*figure, step);
  if (cut) {
    why.sections = {{words(CX_TEXT("chart", "Change")),
                     {whyLine(words(CX_TEXT("chart", "Verdict")), words(CX_TEXT("chart", "not comparable")),
                              words(CX_TEXT("chart", "the questionnaire changed after this wave")))}}};
  } else {
    addSections(why, *figure, step);
  }
  why.sections.push_back(whyConditions(*figure));
  return why;
}

std::string plainText(const Why& why) {
  std::string out = why.title + "\n" + why.about + "\n";
  for (const Why::Section& section : why.sections) {
    out += "\n" + section.title + "\n";
    for (const Why::Line& line : section.lines)
      out += line.label.text + "\t" + joined({line.lead.text, line.rest}, " ") + "\n";
  }
  return out;
}

}  // namespace cx
