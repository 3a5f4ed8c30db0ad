#pragma once

#include "ui/import/ImportReview.h"

#include "core/storage/Journal.h"
#include "core/workflows/NewWorkspace.h"
#include "tests/support/TestFiles.h"
#include "ui/import/FieldRow.h"
#include "ui/import/OriginalView.h"
#include "ui/widgets/MessageBar.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A report in which nothing is to be checked.
inline const char *const sureReport =
    "CHILDREN SCRUTINY COMMITTEE\n\nAgenda Item No. 5\n\n20 JANUARY 2026\n\nPublic Report\n\n"
    "Report of the Director of Housing\n\nREPORT TITLE: Homes repaired\n\n1. PURPOSE\n\n"
    "1.1 To tell members how many homes were repaired.\n\n2. RECOMMENDATIONS\n\n"
    "2.1 To note the repairs.\n";
/// A report that names no meeting date.
inline const char *const datelessReport =
    "SCHOOLS SCRUTINY COMMITTEE\n\nAgenda Item No. 6\n\nPublic Report\n\n"
    "REPORT TITLE: Places at schools\n\n1. PURPOSE\n\n1.1 To tell members how many "
    "places there are from 3 March 2026 on.\n\n2. RECOMMENDATIONS\n\n2.1 To note the "
    "places.\n";

/// A review on an empty workspace, with what a clerk does to it.
class ReviewOfImports : public testing::Test
{
protected:
    ReviewOfImports()
    {
        const QString path = m_folder.filePath(QStringLiteral("test.scrutiny"));
        EXPECT_TRUE(createWorkspace(path, QStringLiteral("Fenbridge")));
        auto opened = Workspace::open(path, QStringLiteral("Rosalind Teague"));
        EXPECT_TRUE(opened);
        m_workspace = std::move(*opened);
        m_review = std::make_unique<ImportReview>(*m_workspace, m_tasks, nullptr);
        m_review->resize(1184, 820);
        m_review->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_review.get()));
        m_review->activateWindow();
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    void add(const QStringList &paths)
    {
        m_review->addFiles(paths);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_tasks.isEmpty() && list()->model()->rowCount() > 0; }, 20000));
    }
    QListView *list() const
    {
        for (QListView *view : m_review->findChildren<QListView *>())
            if (qobject_cast<ReviewQueueModel *>(view->model()))
                return view;
        return nullptr;
    }
    QString stateOf(int row) const
    {
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().section(QStringLiteral(", "), 1);
    }
    bool becomes(int row, const QString &state) const
    {
        return QTest::qWaitFor([=, this] { return stateOf(row).startsWith(state); }, 20000);
    }
    FieldRow *row(ReviewField field) const
    {
        for (FieldRow *row : m_review->findChildren<FieldRow *>())
            if (row->key() == FieldKey{field})
                return row;
        return nullptr;
    }
    OriginalView *original() const { return m_review->findChild<OriginalView *>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(original(), Qt::Key(key), modifiers); }
    void click(const QString &words)
    {
        for (QPushButton *button : m_review->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().trimmed() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button " << words.toStdString();
    }
    void select(const QString &words)
    {
        const int begin = int(original()->toPlainText().indexOf(words));
        ASSERT_GE(begin, 0);
        QTextCursor cursor = original()->textCursor();
        cursor.setPosition(begin);
        cursor.setPosition(begin + int(words.size()), QTextCursor::KeepAnchor);
        original()->setTextCursor(cursor);
    }
    qsizetype entries() const { return Journal(m_workspace->database()).entries()->size(); }

    QTemporaryDir m_folder;
    BackgroundTasks m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ImportReview> m_review;
};
