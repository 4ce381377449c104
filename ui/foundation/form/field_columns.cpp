// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/field_columns.h"

#include "foundation/theme/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace millrace::ui {

namespace {
constexpr int most = 3;
constexpr int narrowest = 236;
} // namespace

FieldColumns::FieldColumns(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    const auto &theme = Theme::of();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(space::between));
    m_grid->setVerticalSpacing(theme.px(space::grid));
}

void FieldColumns::add(QWidget *field, bool isWide)
{
    m_parts.push_back({field, isWide});
    arrange(std::max(1, m_columns));
}

void FieldColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto fits = std::clamp(width() / Theme::of().px(narrowest), 1, most);
    if (fits != m_columns)
        arrange(fits);
}

void FieldColumns::arrange(int columns)
{
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    qDeleteAll(m_fillers);
    m_fillers.clear();
    int row = 0;
    int column = 0;
    for (const auto &part : m_parts) {
        if (column > 0 && (part.isWide || column >= columns)) {
            ++row;
            column = 0;
        }
        if (part.isWide) {
            m_grid->setRowStretch(row, part.field->sizePolicy().expandingDirections() & Qt::Vertical ? 1 : 0);
            m_grid->addWidget(part.field, row++, 0, 1, columns);
        } else {
            m_grid->addWidget(part.field, row, column++, Qt::AlignTop);
        }
    }
    // A column with nothing in it would lose its space, and its neighbours would not stand below those of other sections.
    for (; column > 0 && column < columns; ++column) {
        m_fillers.append(new QWidget(this));
        m_grid->addWidget(m_fillers.last(), row, column);
        m_fillers.last()->show();
    }
    for (int i = 0; i < most; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace millrace::ui
