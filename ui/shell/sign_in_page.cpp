// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/sign_in_page.h"

#include "foundation/theme/theme.h"
#include "house/demo/demo.h"
#include "shell/entry.h"
#include "words/titles.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int codeRole = Qt::UserRole, rolesRole = Qt::UserRole + 1;
constexpr int tileWidth = 224, tileHeight = 56;
constexpr int fewPeople = 8; ///< Up to here nobody has to be looked for.

QString initials(const QString &name)
{
    const auto parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    return (parts.front().left(1) + (parts.size() > 1 ? parts.back().left(1) : QString())).toUpper();
}

/// Initials, the name, and the role under it.
class Tile final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF body = QRectF(option.rect).adjusted(0.5, 0.5, -theme.px(8) + 0.5, -theme.px(8) + 0.5);
        painter->setPen(QPen(theme.color(selected ? Ink::Accent : hovered ? Ink::Muted : Ink::Line), 1));
        painter->setBrush(theme.color(selected ? Ink::AccentSoft : Ink::Surface));
        painter->drawRoundedRect(body, theme.px(space::corner), theme.px(space::corner));
        const int size = theme.px(32);
        const QRectF face(body.left() + theme.px(8), body.center().y() - size / 2.0, size, size);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(selected ? Ink::Accent : Ink::AccentSoft));
        painter->drawRoundedRect(face, theme.px(space::corner), theme.px(space::corner));
        painter->setPen(theme.color(selected ? Ink::OnAccent : Ink::Accent));
        painter->setFont(theme.font(Type::Small, true));
        const auto name = index.data(Qt::DisplayRole).toString();
        painter->drawText(face, Qt::AlignCenter, initials(name));
        const QRectF words(face.right() + theme.px(10), body.top(), body.right() - face.right() - theme.px(18), body.height());
        const QRectF upper(words.left(), words.top() + theme.px(4), words.width(), words.height() / 2 - theme.px(3));
        const QRectF lower(words.left(), words.center().y(), words.width(), words.height() / 2 - theme.px(4));
        painter->setPen(theme.color(Ink::Text));
        painter->setFont(theme.font(Type::Body, true));
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignBottom, painter->fontMetrics().elidedText(name, Qt::ElideRight, int(words.width())));
        painter->setPen(theme.color(Ink::Muted));
        painter->setFont(theme.font(Type::Small));
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data(rolesRole).toString(), Qt::ElideRight, int(words.width())));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::of().px(tileWidth), Theme::of().px(tileHeight)};
    }
};

} // namespace

QString rolesInWords(const QString &roles)
{
    QStringList out;
    for (const auto &role : roles.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto place = role.section(u'@', 1);
        const auto title = choiceTitle(role.section(u'@', 0, 0));
        out.append((out.isEmpty() ? title : title.toLower()) + (place.isEmpty() ? QString() : u' ' + place));
    }
    return out.join(u", "_s);
}

SignInPage::SignInPage(QWidget *parent) : EntrancePage({}, {}, parent, 3 * tileWidth + 24)
{
    setObjectName(u"signInPage"_s);
    m_filter = Entry::line(widget(), u"peopleFilter"_s);
    m_filter->setPlaceholderText(tr("Type a name or a role"));
    m_filter->setAccessibleName(tr("Look for a person"));
    m_filter->setClearButtonEnabled(true);
    column()->addWidget(m_filter);
    m_people = new QListWidget(widget());
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(tr("People"));
    m_people->setProperty("onWindow", true);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setFlow(QListView::LeftToRight);
    m_people->setWrapping(true);
    m_people->setResizeMode(QListView::Adjust);
    m_people->setUniformItemSizes(true);
    m_people->setMouseTracking(true);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_people->setItemDelegate(new Tile(m_people));
    column()->addWidget(m_people);
    m_password = new Entry(tr("Password"), Entry::secret(widget(), u"password"_s), widget());
    column()->addWidget(m_password);
    m_signIn = addFoot(tr("Sign in"));
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(static_cast<QLineEdit *>(m_password->editor()), &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(static_cast<QLineEdit *>(m_password->editor()), &QLineEdit::textEdited, this, [this] { m_password->setError({}); });
    connect(m_filter, &QLineEdit::textChanged, this, &SignInPage::filter);
    connect(m_people, &QListWidget::itemSelectionChanged, this, &SignInPage::picked);
    connect(m_people, &QListWidget::itemClicked, this, [this] {
        const auto *guest = chosen();
        if (guest && (m_reception.isDemo || !guest->hasPassword))
            signIn();
        else
            m_password->setFocus();
    });
    connect(m_people, &QListWidget::itemActivated, this, [this] {
        const auto *guest = chosen();
        if (guest && guest->hasPassword && !m_reception.isDemo)
            m_password->setFocus();
        else
            signIn();
    });
    m_filter->installEventFilter(this);
    connect(&Theme::of(), &Theme::changed, m_people, [this] { m_people->viewport()->update(); });
}

void SignInPage::receive(const store::Location &location, const house::Reception &reception)
{
    m_location = location;
    m_reception = reception;
    setTitle(reception.company, reception.isDemo ? tr("This is the demo company: choose whose desk to sit at.") : tr("Who is it?"));
    m_people->clear();
    for (const auto &guest : reception.people) {
        auto *item = new QListWidgetItem(guest.name.isEmpty() ? guest.code : guest.name, m_people);
        item->setData(codeRole, guest.code);
        item->setData(rolesRole, rolesInWords(guest.roles));
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), rolesInWords(guest.roles)));
        item->setToolTip(u"%1\n%2"_s.arg(guest.code, rolesInWords(guest.roles)));
    }
    m_filter->setVisible(int(reception.people.size()) > fewPeople);
    m_filter->clear();
    m_password->setError({});
    m_people->setCurrentRow(reception.people.size() == 1 ? 0 : -1);
    picked();
    resizeEvent(nullptr);
}

void SignInPage::choose(const QString &person)
{
    for (int i = 0; i < m_people->count(); ++i) {
        if (m_people->item(i)->data(codeRole).toString() == person)
            m_people->setCurrentRow(i);
    }
}

void SignInPage::enter()
{
    complain(QString());
    static_cast<QLineEdit *>(m_password->editor())->clear();
    if (m_reception.people.size() == 1 && m_password->isVisible())
        m_password->setFocus();
    else if (m_filter->isVisible())
        m_filter->setFocus();
    else
        m_people->setFocus();
}

QString SignInPage::error() const
{
    return m_password->error().isEmpty() ? complaint() : m_password->error();
}

const house::Reception::Guest *SignInPage::chosen() const
{
    const auto *item = m_people->currentItem();
    if (!item || !item->isSelected() || item->isHidden())
        return nullptr;
    const auto found = std::ranges::find(m_reception.people, item->data(codeRole).toString(), &house::Reception::Guest::code);
    return found == m_reception.people.end() ? nullptr : &*found;
}

void SignInPage::filter(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_people->count(); ++i) {
        auto *item = m_people->item(i);
        const bool fits = text.isEmpty() || item->text().contains(text, Qt::CaseInsensitive) || item->data(rolesRole).toString().contains(text, Qt::CaseInsensitive)
            || item->data(codeRole).toString().contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_people->setCurrentItem(text.isEmpty() ? nullptr : first);
    if (text.isEmpty())
        m_people->clearSelection();
    picked();
}

void SignInPage::picked()
{
    const auto *guest = chosen();
    m_password->setVisible(guest && guest->hasPassword && !m_reception.isDemo);
    m_signIn->setEnabled(guest);
    m_password->setError({});
    complain(QString());
}

void SignInPage::signIn()
{
    const auto *guest = chosen();
    if (!guest)
        return;
    Credentials credentials{guest->code, {}, {}, {}, !guest->hasPassword};
    if (guest->hasPassword)
        credentials.password = m_reception.isDemo ? house::demo::password : static_cast<QLineEdit *>(m_password->editor())->text();
    m_password->setError({});
    setBusy(true, tr("Opening %1 ...").arg(m_reception.company));
    Office::open(m_location, credentials).then(this, [this](const Opening &opening) {
        setBusy(false);
        if (opening.office)
            Q_EMIT signedIn(opening.office);
        else if (!opening.problems.empty())
            explain(opening.problems.front());
    });
}

void SignInPage::explain(const door::Problem &problem)
{
    auto *edit = static_cast<QLineEdit *>(m_password->editor());
    if (problem.code == "SignInFailed"_L1 && m_reception.isDemo) {
        m_reception.isDemo = false; // Somebody has changed the password since; so it is asked for.
        picked();
        m_password->setError(tr("This password was changed. Type the new one."));
    } else if (problem.code == "SignInFailed"_L1) {
        m_password->setError(tr("The password is wrong. Check Caps Lock, or ask an administrator for a new one."));
    } else if (problem.code == "SignInLockedOut"_L1) {
        m_password->setError(tr("Too many wrong passwords: locked for %n more minute(s).", nullptr, problem.arguments.value("minutes"_L1).toInt()));
    } else {
        complain(problem);
        return;
    }
    edit->selectAll();
    edit->setFocus();
}

bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return EntrancePage::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        m_people->setFocus();
        if (!chosen())
            m_people->setCurrentRow(0);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen()) {
        Q_EMIT m_people->itemActivated(m_people->currentItem());
        return true;
    }
    return false;
}

/// The tiles take the height that is left; few people take no more than they need.
void SignInPage::resizeEvent(QResizeEvent *event)
{
    if (event)
        EntrancePage::resizeEvent(event);
    const int columns = std::max(1, (m_people->width() - 2) / Theme::of().px(tileWidth));
    m_people->setGridSize({Theme::of().px(tileWidth), Theme::of().px(tileHeight)});
    const int rows = (m_people->count() + columns - 1) / columns;
    m_people->setFixedHeight(std::clamp(rows * Theme::of().px(tileHeight) + 2, Theme::of().px(tileHeight) + 2, std::max(Theme::of().px(120), viewport()->height() - Theme::of().px(300))));
}

} // namespace millrace::ui
