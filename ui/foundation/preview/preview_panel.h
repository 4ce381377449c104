// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "house/preview.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace millrace::ui {

class PreviewTable;

/// What a command would do, or an event did, ready to be shown.
struct Effect
{
    door::Outcome outcome;
    std::vector<house::PreviewSection> sections;
    Day day;
    std::optional<Money> value;
};

Answer<Effect> effectOfDraft(Office &office, const Draft &draft);
Answer<Effect> effectOfEvent(Office &office, qint64 event);

/// Papers, goods and money that a command would move, as calm tables: debit and credit with their sums.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(std::shared_ptr<Office> office, QWidget *parent = nullptr);

    void showDraft(const Draft &draft);
    void showEvent(qint64 event);
    void show(const Effect &effect);
    bool isReady() const { return m_asked == m_shown; }
    QSize sizeHint() const override;
    using QWidget::show;

Q_SIGNALS:
    void shown();

private:
    void await(Answer<Effect> effect);
    void clear();
    void addSection(const house::PreviewSection &section);
    void addLines(const house::PreviewSection &section, PreviewTable *sums);
    void addLine(const QString &text, const char *ink);

    std::shared_ptr<Office> m_office;
    QLabel *m_head;
    QVBoxLayout *m_body;
    bool m_isDone = false; ///< An event is told of as what has happened.
    int m_asked = 0;
    int m_shown = 0;
};

} // namespace millrace::ui
