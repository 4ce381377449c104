// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/command_form.h"

#include "foundation/editors/lines_editor.h"
#include "foundation/form/banner.h"
#include "foundation/form/field_columns.h"
#include "foundation/form/form_field.h"
#include "foundation/form/form_watch.h"
#include "foundation/preview/preview_panel.h"
#include "foundation/theme/theme.h"
#include "house/house.h"
#include "words/titles.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

const door::CommandInfo &infoOf(const QString &command)
{
    const auto *type = house::catalogue().command(command);
    MILLRACE_ASSERT(type, "a form of a command that does not exist: " + command.toStdString());
    return type->info();
}

} // namespace

CommandForm::CommandForm(Surroundings surroundings, const QString &command, const QJsonObject &prefill, QWidget *parent)
    : QWidget(parent), m_surroundings(std::move(surroundings)), m_info(infoOf(command)), m_hints(hintsFor(command)), m_banner(new Banner(this)),
      m_watch(new FormWatch(m_surroundings.office, this)), m_area(new QScrollArea(this)), m_title(commandTitle(command)), m_id(CommandId::make(SystemClock().now()))
{
    setObjectName(u"form"_s);
    m_sender = [this](const Draft &draft) { return m_surroundings.office->send(draft); };
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(150);
    connect(&m_checkSoon, &QTimer::timeout, this, &CommandForm::check);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(400);
    connect(&m_previewSoon, &QTimer::timeout, this, &CommandForm::refreshPreview);
    // What could not be sent is sent again by itself, unless it was changed meanwhile.
    connect(m_surroundings.office.get(), &Office::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_isFaulted && !m_isSending && fields() == m_sent.fields)
            sendDraft();
    });
    connect(m_watch, &FormWatch::changed, this, &CommandForm::tellChange);
    build(prefill);
    fill(prefill);
}

/// Fields lose the focus while they go, and nobody is there any more to be told.
CommandForm::~CommandForm()
{
    for (auto *each : m_fields)
        each->editor()->disconnect(this);
}

void CommandForm::build(const QJsonObject &prefill)
{
    const auto &theme = Theme::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(theme.px(space::around), theme.px(space::inside), theme.px(space::around), 0);
    framed->addWidget(m_banner);
    left->addLayout(framed);

    auto *page = new QWidget;
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(theme.px(space::around), theme.px(space::between), theme.px(space::around), theme.px(space::between));
    m_body->setSpacing(theme.px(space::inside));
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // It follows the field that has the focus.
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->addWidget(m_area, 1);
    middle->addLayout(left, 1);
    m_preview = new PreviewPanel(m_surroundings.office, this);
    m_preview->hide();
    middle->addWidget(m_preview);
    layout->addLayout(middle, 1);

    auto sections = m_hints.sections;
    QStringList named;
    for (const auto &section : sections)
        named += section.fields;
    FormSection rest;
    for (const auto &info : m_info.fields) {
        // An event is never typed: where it is known, it is told by what shows it.
        if (info.naming == u"door/event" && prefill.contains(info.name))
            m_hidden[info.name] = prefill[info.name];
        else if (!named.contains(info.name))
            rest.fields.append(info.name);
    }
    if (!rest.fields.isEmpty())
        sections.push_back(rest);
    bool fillsRoom = false;
    for (const auto &section : sections) {
        if (!section.heading.isEmpty()) {
            auto *heading = new QLabel(section.heading, page);
            heading->setProperty("strong", true);
            m_body->addWidget(heading);
        }
        auto *columns = new FieldColumns(page);
        for (const auto &name : section.fields) {
            const auto found = std::ranges::find(m_info.fields, name, &door::FieldInfo::name);
            if (found != m_info.fields.end() && !m_hidden.contains(name))
                addField(*found, columns);
        }
        // Lines take the room that is left, so that none is dead.
        const bool hasLines = std::ranges::any_of(section.fields, [this](const QString &name) { return field(name) && field(name)->lines(); });
        m_body->addWidget(columns, hasLines ? 1 : 0);
        fillsRoom = fillsRoom || hasLines;
    }
    if (!fillsRoom)
        m_body->addStretch(1);
    buildButtons(layout);
}

void CommandForm::addField(const door::FieldInfo &info, FieldColumns *columns)
{
    EditorPlace place{m_surroundings.office, m_info.spec.name, {}, m_hints.wholeLines.contains(info.name)};
    place.sibling = [this](const QString &name) {
        const auto *other = field(name);
        return other ? other->editor()->value() : m_hidden.contains(name) ? m_hidden[name] : QJsonValue(QJsonValue::Undefined);
    };
    auto *added = new FormField(info, place, m_hints.rareColumns, columns);
    columns->add(added, added->isWide());
    m_fields.push_back(added);
    connect(added->editor(), &FieldEditor::edited, this, [this, added] { edited(added); });
    connect(added->editor(), &FieldEditor::left, this, [this, added] {
        added->isTouched = added->isTouched || added->isEdited;
        if (added->isEdited)
            m_checkSoon.start();
    });
    connect(added->editor(), &FieldEditor::recognised, this, [this, added](const Match &match) { recognised(added, match); });
}

void CommandForm::buildButtons(QVBoxLayout *layout)
{
    const auto &theme = Theme::of();
    auto *line = new QFrame(this);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    layout->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(space::around), theme.px(12), theme.px(space::around), theme.px(12));
    row->setSpacing(theme.px(space::inside));
    m_previewButton = new QPushButton(tr("Preview"), this);
    m_previewButton->setToolTip(tr("What it would do, before it is done (F8)"));
    m_previewButton->setCheckable(true);
    connect(m_previewButton, &QPushButton::clicked, this, &CommandForm::togglePreview);
    auto *cancelButton = new QPushButton(tr("Cancel"), this);
    cancelButton->setToolTip(tr("Esc"));
    connect(cancelButton, &QPushButton::clicked, this, &CommandForm::cancel);
    m_likely = new QPushButton(m_title, this);
    m_likely->setObjectName(u"likely"_s);
    m_likely->setProperty("likely", true);
    m_likely->setToolTip(tr("Ctrl+Return"));
    connect(m_likely, &QPushButton::clicked, this, &CommandForm::send);
    auto *required = new QLabel(tr("* required"), this);
    required->setProperty("ink", "muted");
    required->setProperty("type", "small");
    row->addWidget(required);
    row->addStretch();
    row->addWidget(m_previewButton);
    row->addWidget(cancelButton);
    row->addWidget(m_likely);
    layout->addLayout(row);
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_Return, &CommandForm::send);
    key(Qt::Key_F8, &CommandForm::togglePreview);
}

void CommandForm::addAbove(QWidget *widget)
{
    m_body->insertWidget(0, widget);
}

void CommandForm::setSender(const QString &title, Sender sender)
{
    m_title = title;
    m_sender = std::move(sender);
    m_likely->setText(title);
}

FormField *CommandForm::field(const QString &name) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const FormField *each) { return each->info().name == name; });
    return found == m_fields.end() ? nullptr : *found;
}

QJsonObject CommandForm::fields() const
{
    auto out = m_hidden;
    for (const auto *each : m_fields) {
        const auto value = each->editor()->value();
        if (!value.isUndefined() && !value.isNull())
            out[each->info().name] = value;
    }
    return out;
}

bool CommandForm::isDirty() const
{
    return fields() != m_initial;
}

void CommandForm::fill(const QJsonObject &prefill)
{
    for (auto *each : m_fields) {
        const auto &info = each->info();
        if (prefill.contains(info.name))
            each->editor()->setValue(prefill[info.name]);
        else if (info.name == u"day" && kindOf(info) == Kind::Day)
            each->editor()->setValue(QDate::currentDate().toString(Qt::ISODate));
    }
    m_initial = fields();
    readStart(prefill);
}

/// Asks for what the form begins with; the form can be typed into meanwhile.
void CommandForm::readStart(const QJsonObject &known)
{
    m_startedFrom = known[sourceOf(m_info.spec.name)].toString();
    auto document = m_startedFrom;
    for (const auto &field : m_info.fields) {
        if (document.isEmpty() && isAboutDocument(field))
            document = known[field.name].toString();
    }
    m_watch->watch(document);
    m_surroundings.office->at(Office::Side::Reading, [name = m_info.spec.name, known](Desk &desk) { return startOf(desk, name, known); })
        .then(this, [this](const FormStart &start) { take(start); })
        .onFailed(this, [this](const std::exception &) { take({}); });
}

void CommandForm::take(const FormStart &start)
{
    const bool wasDirty = isDirty();
    for (auto *each : m_fields) {
        const auto kind = each->editor()->kind();
        if ((kind == Kind::Money || kind == Kind::Lines) && !start.currency.isEmpty())
            each->editor()->setImpliedUnit(start.currency, true);
        // What was offered for another document or partner, and not touched, goes with them.
        const auto name = each->info().name;
        const auto value = each->editor()->value();
        const bool isUntouched = value.isUndefined() || (m_offered.contains(name) && value == m_offered[name]);
        if (isUntouched && (start.fields.contains(name) || m_offered.contains(name)))
            each->editor()->setValue(start.fields[name]);
    }
    m_offered = start.fields;
    auto *lines = field(u"lines"_s);
    if (lines && lines->lines() && !start.context.empty() && (lines->lines()->model()->value().isEmpty() || lines->lines()->model()->isOffered()))
        lines->lines()->offer(start.context, start.lines);
    if (!wasDirty)
        m_initial = fields();
    if (!m_isReady) {
        m_isReady = true;
        const auto empty = std::ranges::find_if(m_fields, [](const FormField *each) { return each->info().required && each->editor()->value().isUndefined(); });
        if (empty != m_fields.end())
            (*empty)->editor()->setFocus();
        else if (!m_fields.empty())
            m_fields.front()->editor()->setFocus();
        Q_EMIT ready();
    }
    if (isPreviewing())
        m_previewSoon.start();
}

void CommandForm::edited(FormField *changed)
{
    changed->isEdited = true;
    changed->isTouched = changed->isTouched || changed->lines();
    m_accepted.clear();
    if (!m_isFaulted && !m_isSending)
        m_banner->clear();
    m_isDropping = false;
    m_checkSoon.start();
    if (isPreviewing())
        m_previewSoon.start();
}

/// What a code stands for says in which unit and currency figures are meant, and which document's lines are offered.
void CommandForm::recognised(const FormField *from, const Match &match)
{
    const auto &naming = from->info().naming;
    const bool isItem = naming == u"masterdata/item";
    for (auto *each : m_fields) {
        if (isItem && each->editor()->kind() == Kind::Quantity)
            each->editor()->setImpliedUnit(match.unit, false);
        const bool holdsMoney = each->editor()->kind() == Kind::Money || each->editor()->kind() == Kind::Lines;
        if ((naming == u"ledger/entity" || naming == u"masterdata/partner") && holdsMoney && !match.unit.isEmpty())
            each->editor()->setImpliedUnit(match.unit, true);
    }
    if (isAboutDocument(from->info()))
        m_watch->watch(match.code);
    if (m_isReady && from->info().name == sourceOf(m_info.spec.name) && match.code != m_startedFrom)
        readStart(fields());
}

bool CommandForm::isAboutDocument(const door::FieldInfo &field) const
{
    const auto lookup = lookupFor(field, m_info.spec.name);
    return lookup && lookup->query == u"masterdata.documents";
}

/// Somebody else was quicker. What was typed stays, and so does what is offered, until it is read again.
void CommandForm::tellChange(const QString &document, const QString &event, const QString &person)
{
    if (m_isSending || m_isDone || m_isFaulted)
        return;
    m_banner->say(Banner::Tone::Info, tr("%1 was changed meanwhile by %2: %3.").arg(document, person, event), tr("What you typed is kept."));
    m_banner->offer(tr("Read it again"), [this] {
        m_banner->clear();
        readStart(fields());
    });
}

void CommandForm::cancel()
{
    if (m_isDone || !isDirty() || m_isDropping) {
        Q_EMIT cancelled();
        return;
    }
    m_banner->say(Banner::Tone::Warn, tr("What you typed is not sent."), tr("Esc once more drops it."));
    m_isDropping = true;
    m_banner->offer(tr("Drop it"), [this] { Q_EMIT cancelled(); });
}

void CommandForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace millrace::ui
