// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/charts/chart.h"
#include "foundation/screen/screen.h"

class QButtonGroup;

namespace millrace::ui {

/// Which figures of a query are charted, by which of its columns; the person chooses where there are several.
struct ChartSpec
{
    QStringList by;
    QStringList values;
    Chart::Shape shape = Chart::Shape::Bars;
};

/// The sums of a list as a chart: the database gathers them, filters hold for both, and what others do shows by itself.
class GroupChart final : public QWidget
{
    Q_OBJECT
public:
    GroupChart(const Surroundings &surroundings, const ChartSpec &spec, QWidget *parent = nullptr);

    void ask(const Question &question);
    bool isReady() const { return m_pending == 0; }
    Chart &chart() { return *m_chart; }

Q_SIGNALS:
    void chosen(const QString &column, const QString &value); ///< What a click on a bar is about.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const Groups &groups);
    QString by() const;

    Surroundings m_surroundings;
    ChartSpec m_spec;
    Question m_question;
    Chart *m_chart;
    QButtonGroup *m_choice;
    int m_pending = 0;
    int m_asked = 0;
    bool m_isStale = false;
};

} // namespace millrace::ui
