// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/palette.h"

#include "foundation/theme/theme.h"
#include "shell/find_model.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

Palette::Palette(Finder *finder, QWidget *window) : QFrame(window), m_finder(finder), m_model(new FindModel(this))
{
    setObjectName(u"palette"_s);
    setProperty("floating", true);
    setAccessibleName(tr("Find anything"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->setSpacing(0);
    m_box = new QLineEdit(this);
    m_box->setObjectName(u"paletteBox"_s);
    m_box->setProperty("paletteBox", true);
    m_box->setPlaceholderText(tr("Find a screen, a command, a number, an item, a partner"));
    m_box->setAccessibleName(tr("Find anything"));
    m_box->setClearButtonEnabled(false);
    all->addWidget(m_box);
    auto *line = new QFrame(this);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    all->addWidget(line);
    m_list = new QListView(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setProperty("onRaised", true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_list, 1);
    m_foot = new QLabel(this);
    m_foot->setProperty("ink", u"muted"_s);
    m_foot->setProperty("type", u"small"_s);
    m_foot->setContentsMargins(16, 6, 16, 8);
    all->addWidget(m_foot);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);

    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_acceptWhenFound = false;
        m_finder->look(text);
    });
    connect(m_finder, &Finder::changed, this, &Palette::refresh);
    connect(m_list, &QListView::clicked, this, [this] { accept(); });
    m_box->installEventFilter(this);
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    hide();
}

void Palette::open(const QString &text)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_box->setText(text);
    m_finder->look(text);
    place();
    show();
    raise();
    m_box->setFocus();
    if (text.isEmpty())
        m_box->selectAll();
}

void Palette::close()
{
    if (!isVisible())
        return;
    hide();
    m_acceptWhenFound = false;
    if (m_before)
        m_before->setFocus();
}

void Palette::place()
{
    const auto &theme = Theme::of();
    const int width = std::min(theme.px(640), parentWidget()->width() - theme.px(48));
    const int wanted = theme.px(34) * m_model->rowCount() + m_box->sizeHint().height() + m_foot->sizeHint().height() + theme.px(20);
    const int height = std::min({theme.px(460), wanted, parentWidget()->height() - theme.px(96)});
    setGeometry((parentWidget()->width() - width) / 2, theme.px(64), width, height);
}

void Palette::refresh()
{
    m_model->show(m_finder->finds());
    m_list->setCurrentIndex(m_model->index(0));
    if (m_model->rowCount() == 0 && !m_finder->isLooking())
        m_foot->setText(tr("Nothing is called that. Numbers, codes and parts of names are found."));
    else
        m_foot->setText(m_finder->isLooking() ? tr("Looking ...") : tr("Enter opens   Up and Down choose   Esc closes"));
    if (isVisible())
        place();
    if (m_acceptWhenFound && !m_finder->isLooking())
        accept();
}

void Palette::move(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

/// A scanner's Enter comes before the answer: then the best that is found is gone to as soon as it is there.
void Palette::accept()
{
    if (m_finder->isLooking() && m_list->currentIndex().row() <= 0) {
        m_acceptWhenFound = true;
        return;
    }
    m_acceptWhenFound = false;
    if (const auto *find = m_model->at(m_list->currentIndex())) {
        const auto copy = *find;
        close();
        m_finder->remember(copy);
        Q_EMIT chosen(copy);
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget != this && !isAncestorOf(widget) && widget->window() == window())
            close();
        return false;
    }
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: accept(); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_PageUp: move(-8); return true;
    case Qt::Key_PageDown: move(8); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return false;
    }
}

} // namespace millrace::ui
