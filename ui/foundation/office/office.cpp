// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/office/office.h"

#include "foundation/office/watch.h"
#include "house/house.h"
#include "house/seal.h"

#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto untilSealed = 20s;
constexpr auto untilNextBlock = 1s;
constexpr auto seldom = 15s; ///< Until a server is looked for again, while it is there.
constexpr auto often = 2s;   ///< And while it is lost.

} // namespace

/// A thread with its desk. What is asked of it runs in the order in which it was asked.
class Office::Room
{
public:
    explicit Room(const store::Location &location) : m_location(location)
    {
        m_hands.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Room()
    {
        QMetaObject::invokeMethod(&m_hands, [this] { leave(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Room)

    void run(std::function<void(Room &)> work)
    {
        QMetaObject::invokeMethod(&m_hands, [this, work = std::move(work)] { work(*this); }, Qt::QueuedConnection);
    }

    /// Only on the room's own thread. The desk is made at first use, and anew when its connection was lost.
    Desk &desk()
    {
        if (!m_desk) {
            m_desk = std::make_unique<Desk>(m_location);
            if (!m_session.code.isEmpty())
                m_desk->takeSession(m_session);
            if (m_tell)
                m_watch = std::make_unique<Watch>(m_desk->connection(), m_tell);
        }
        return *m_desk;
    }
    void leave()
    {
        m_watch.reset();
        m_desk.reset();
    }
    void take(const door::Session &session)
    {
        m_session = session;
        if (m_desk)
            m_desk->takeSession(session);
    }
    void tell(std::function<void(qint64)> tell) { m_tell = std::move(tell); }

private:
    store::Location m_location;
    QThread m_thread;
    QObject m_hands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Watch> m_watch;
    std::function<void(qint64)> m_tell;
    door::Session m_session;
};

Office::Office(const store::Location &location)
    : m_location(location), m_reading(std::make_unique<Room>(location)), m_counting(std::make_unique<Room>(location)), m_writing(std::make_unique<Room>(location))
{
    m_retry.setInterval(seldom);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        // A server that has hung up is noticed by asking it only.
        run(Side::Reading, [](Desk &desk) { desk.takeSession(desk.session()); }, [](const std::exception_ptr &) {});
    });
    m_sealing.setInterval(untilSealed);
    m_sealing.setSingleShot(true);
    connect(&m_sealing, &QTimer::timeout, this, &Office::seal);
    connect(this, &Office::happened, &m_sealing, [this] {
        if (!m_sealing.isActive())
            m_sealing.start(untilSealed);
    });
}

Office::~Office()
{
    for (const auto &running : m_running)
        running->isStopped = true;
    m_beside.clear(); // Waits for what runs beside, which is not long then.
}

Answer<Opening> Office::open(const store::Location &location, const Credentials &credentials)
{
    auto promise = std::make_shared<QPromise<Opening>>();
    promise->start();
    auto future = promise->future();
    // The last to hold it may be a thread of its own, which can't wait for itself to end.
    const std::shared_ptr<Office> office(new Office(location), [](Office *last) { QThread::currentThread() == last->thread() ? delete last : last->deleteLater(); });
    office->m_writing->run([office, promise, credentials](Room &writing) {
        Opening opening;
        try {
            opening.problems = writing.desk().signIn(credentials);
            if (opening.problems.empty()) {
                office->m_session = writing.desk().session();
                writing.take(office->m_session);
                office->m_counting->run([session = office->m_session](Room &counting) { counting.take(session); });
                office->m_reading->run([session = office->m_session, raw = office.get()](Room &reading) {
                    reading.take(session);
                    reading.tell([raw](qint64 event) { Q_EMIT raw->happened(event); });
                });
                office->run(Side::Reading, [](Desk &) {}, [](const std::exception_ptr &) {}); // So that it watches from now on.
                opening.office = office;
                if (office->m_location.engine == store::Engine::PostgreSql)
                    QMetaObject::invokeMethod(&office->m_retry, qOverload<>(&QTimer::start), Qt::QueuedConnection);
            }
        } catch (const Fault &fault) {
            opening.problems = {problemOf(fault)};
        }
        promise->addResult(opening);
        promise->finish();
    });
    return future;
}

bool Office::mayQuery(const QString &name) const
{
    const auto *type = house::catalogue().query(name);
    return type && m_session.may(type->right());
}

void Office::run(Side side, std::function<void(Desk &)> work, std::function<void(std::exception_ptr)> ended)
{
    auto &room = side == Side::Reading ? *m_reading : side == Side::Counting ? *m_counting : *m_writing;
    room.run([this, work = std::move(work), ended = std::move(ended)](Room &here) {
        std::exception_ptr failure;
        try {
            work(here.desk());
            setReachable(true, {});
        } catch (const Fault &fault) {
            failure = std::current_exception();
            if (fault.kind() == Fault::Kind::Unavailable) {
                here.leave();
                setReachable(false, fault.reason());
            }
        } catch (...) {
            failure = std::current_exception();
        }
        ended(failure);
    });
}

void Office::runBeside(const std::shared_ptr<Running> &running, std::function<void(Desk &)> work, std::function<void(std::exception_ptr)> ended)
{
    auto *room = m_beside.emplace_back(std::make_unique<Room>(m_location)).get();
    room->take(m_session);
    room->run([this, room, running, work = std::move(work), ended = std::move(ended)](Room &here) {
        std::exception_ptr failure;
        try {
            work(here.desk());
        } catch (...) {
            failure = std::current_exception();
        }
        here.leave();
        ended(failure);
        end(running);
        QMetaObject::invokeMethod(this, [this, room] { std::erase_if(m_beside, [room](const auto &each) { return each.get() == room; }); }, Qt::QueuedConnection);
    });
}

std::shared_ptr<Running> Office::begin(const QString &title)
{
    if (title.isEmpty())
        return nullptr;
    const auto running = std::make_shared<Running>();
    running->title = title;
    m_running.push_back(running);
    Q_EMIT workChanged();
    return running;
}

void Office::end(const std::shared_ptr<Running> &running)
{
    if (!running)
        return;
    QMetaObject::invokeMethod(this, [this, running] {
        std::erase(m_running, running);
        Q_EMIT workChanged();
    }, Qt::QueuedConnection);
}

void Office::setReachable(bool reachable, const QString &reason)
{
    QMetaObject::invokeMethod(this, [this, reachable, reason] {
        if (reachable == m_reachable)
            return;
        m_reachable = reachable;
        m_retry.setInterval(reachable ? seldom : often);
        reachable && m_location.engine == store::Engine::Sqlite ? m_retry.stop() : m_retry.start();
        Q_EMIT reachableChanged(reachable, reason);
        if (reachable)
            Q_EMIT happened(0); // What was missed meanwhile.
    }, Qt::QueuedConnection);
}

/// A block is small, because whoever posts on this desk waits for it. Where there was more, the next follows soon.
Answer<qint64> Office::seal()
{
    constexpr qint64 most = 200;
    auto sealed = at(Side::Writing, [](Desk &desk) { return qint64(house::sealSome(desk.connection(), desk.clock(), most)); });
    sealed.then(this, [this](qint64 events) {
        if (events == most)
            m_sealing.start(untilNextBlock);
    });
    return sealed;
}

namespace {

/// A fault becomes the answer's problem, so that a screen handles one kind of answer.
template<typename Answer>
Answer told(const Fault &fault)
{
    Answer answer;
    if constexpr (std::is_same_v<Answer, door::Problems>)
        answer = {problemOf(fault)};
    else
        answer.problems = {problemOf(fault)};
    return answer;
}

} // namespace

Answer<Rows> Office::ask(const Question &question, const Wanted &wanted)
{
    return at(Side::Reading, [question, wanted](Desk &desk) { return !wanted || wanted() ? desk.ask(question) : Rows(); }).future().onFailed(told<Rows>);
}

Answer<Extent> Office::outline(const Question &question, const Wanted &wanted)
{
    return at(Side::Counting, [question, wanted](Desk &desk) { return !wanted || wanted() ? desk.outline(question) : Extent(); }).future().onFailed(told<Extent>);
}

Answer<Groups> Office::groups(const Question &question, const QString &column, const Wanted &wanted)
{
    return at(Side::Counting, [question, column, wanted](Desk &desk) { return !wanted || wanted() ? desk.groups(question, column) : Groups(); }).future().onFailed(told<Groups>);
}

Answer<door::Problems> Office::check(const Draft &draft)
{
    return at(Side::Reading, [draft](Desk &desk) { return desk.check(draft); }).future().onFailed(told<door::Problems>);
}

Answer<door::Outcome> Office::preview(const Draft &draft)
{
    return at(Side::Writing, [draft](Desk &desk) { return desk.send(draft, true); }).future().onFailed(told<door::Outcome>);
}

Answer<door::Outcome> Office::send(const Draft &draft)
{
    return at(Side::Writing, [this, draft](Desk &desk) {
        auto outcome = desk.send(draft, false);
        if (outcome.kind == door::Outcome::Kind::Accepted)
            QMetaObject::invokeMethod(this, [this, event = outcome.event.value] { Q_EMIT happened(event); }, Qt::QueuedConnection);
        return outcome;
    }).future().onFailed(told<door::Outcome>);
}

} // namespace millrace::ui
