// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/preview/preview_panel.h"

#include "foundation/preview/preview_table.h"
#include "foundation/theme/theme.h"
#include "values/column.h"
#include "words/titles.h"
#include "words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

Effect effectOf(const house::Preview &preview)
{
    Effect effect;
    effect.sections = house::sectionsOf(preview);
    effect.day = preview.day;
    effect.value = preview.value;
    return effect;
}

Effect failed(const Fault &fault)
{
    Effect effect;
    effect.outcome.problems = {problemOf(fault)};
    return effect;
}

} // namespace

Answer<Effect> effectOfDraft(Office &office, const Draft &draft)
{
    return office
        .at(Office::Side::Writing, [draft](Desk &desk) {
            auto outcome = desk.send(draft, true);
            auto effect = outcome.changes ? effectOf(house::previewOf(*outcome.changes, desk.connection())) : Effect();
            effect.outcome = std::move(outcome);
            return effect;
        })
        .onFailed(failed);
}

Answer<Effect> effectOfEvent(Office &office, qint64 event)
{
    return office
        .at(Office::Side::Reading, [event](Desk &desk) {
            Effect effect;
            if (desk.session().may(u"security.?event"_s))
                effect = effectOf(house::effectOf(Id<Event>(event), desk.connection()));
            else
                effect.outcome.problems = {{u"NotAllowed"_s, {}, {{u"right"_s, u"security.?event"_s}}}};
            effect.outcome.kind = effect.outcome.problems.empty() ? door::Outcome::Kind::Preview : door::Outcome::Kind::Rejected;
            return effect;
        })
        .onFailed(failed);
}

PreviewPanel::PreviewPanel(std::shared_ptr<Office> office, QWidget *parent) : QWidget(parent), m_office(std::move(office)), m_head(new QLabel(this))
{
    const auto &theme = Theme::of();
    setObjectName(u"preview"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(theme.px(300));
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *line = new QFrame(this);
    line->setFixedWidth(1);
    line->setStyleSheet(u"background: %1"_s.arg(theme.color(Ink::Line).name()));
    outer->addWidget(line);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(theme.px(space::between), theme.px(space::between), 0, 0);
    layout->setSpacing(theme.px(space::inside));
    outer->addLayout(layout);
    m_head->setProperty("strong", true);
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("This would happen"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(0, 0, theme.px(space::between), theme.px(space::between));
    m_body->setSpacing(theme.px(space::inside));
    area->setWidget(page);
    layout->addWidget(area, 1);
}

QSize PreviewPanel::sizeHint() const
{
    return {Theme::of().px(440), 400};
}

void PreviewPanel::showDraft(const Draft &draft)
{
    m_isDone = false;
    await(effectOfDraft(*m_office, draft));
}

void PreviewPanel::showEvent(qint64 event)
{
    m_isDone = true;
    await(effectOfEvent(*m_office, event));
}

void PreviewPanel::await(Answer<Effect> effect)
{
    const int asked = ++m_asked;
    if (m_head->text().isEmpty())
        m_head->setText(tr("Working it out"));
    effect.then(this, [this, asked](const Effect &answer) {
        if (asked == m_asked)
            show(answer);
    });
}

void PreviewPanel::clear()
{
    while (auto *item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PreviewPanel::addLine(const QString &text, const char *ink)
{
    auto *label = new QLabel(text, this);
    label->setProperty("ink", ink);
    label->setWordWrap(true);
    m_body->addWidget(label);
}

void PreviewPanel::addSection(const house::PreviewSection &section)
{
    auto *heading = new QLabel(fieldTitle(section.code), this);
    heading->setProperty("strong", true);
    heading->setContentsMargins(0, Theme::of().px(space::inside), 0, 0);
    m_body->addWidget(heading);
    const bool isBooks = section.code == "books"_L1;
    const auto first = isBooks ? byAccount(section) : section;
    auto *table = new PreviewTable(first, this);
    m_body->addWidget(table);
    if (first.rows.size() < section.rows.size())
        addLines(section, table);
    if (int(first.rows.size()) > table->rows())
        addLine(tr("And %n more.", nullptr, int(first.rows.size()) - table->rows()), "muted");
}

/// The lines themselves, for whoever wants to see each.
void PreviewPanel::addLines(const house::PreviewSection &section, PreviewTable *sums)
{
    auto *lines = new PreviewTable(section, this);
    lines->setObjectName(section.code + u"Lines"_s);
    lines->hide();
    auto *toggle = new QPushButton(tr("Every line (%1)").arg(section.rows.size()), this);
    toggle->setObjectName(u"everyLine"_s);
    toggle->setProperty("quiet", true);
    toggle->setCheckable(true);
    connect(toggle, &QPushButton::toggled, this, [sums, lines](bool on) {
        sums->setVisible(!on);
        lines->setVisible(on);
    });
    m_body->addWidget(lines);
    m_body->addWidget(toggle, 0, Qt::AlignLeft);
}

/// What is not there yet is told as what is still wanted, not as an error: somebody is typing.
void PreviewPanel::show(const Effect &effect)
{
    clear();
    const bool isShown = effect.outcome.kind == door::Outcome::Kind::Preview;
    const bool isAsked = effect.outcome.kind == door::Outcome::Kind::Asked;
    const auto day = effect.day.isNone() ? QString() : ui::shown(effect.day.toString(), ui::Kind::Day).text;
    if (!isShown)
        m_head->setText(tr("Nothing to show yet"));
    else if (m_isDone)
        m_head->setText(day.isEmpty() ? tr("This happened") : tr("This happened on %1").arg(day));
    else
        m_head->setText(day.isEmpty() ? tr("This would happen") : tr("This would happen on %1").arg(day));
    if (!isShown) {
        for (const auto &problem : effect.outcome.problems) {
            const auto words = wordsFor(problem);
            addLine(words.remedy.isEmpty() ? words.reason : words.reason + u' ' + words.remedy, isAsked ? "warn" : "muted");
            if (m_body->count() >= 5)
                break;
        }
    }
    if (effect.outcome.approvalNeeded)
        addLine(tr("A second person has to approve it; nothing is posted until then."), "warn");
    for (const auto &section : effect.sections)
        addSection(section);
    if (isShown && effect.sections.empty())
        addLine(tr("No goods and no money move."), "muted");
    m_body->addStretch(1);
    m_shown = m_asked;
    Q_EMIT shown();
}

} // namespace millrace::ui
