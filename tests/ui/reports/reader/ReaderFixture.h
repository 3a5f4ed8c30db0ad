#pragma once

#include "core/storage/ReportQueries.h"
#include "ui/reports/reader/ReportReader.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QTemporaryDir>

/// A reader of its own size over a fresh copy of the sample workspace.
class ReaderFixture : public ::testing::Test
{
protected:
    ReaderFixture();

    /// The reader at this width, shown and active.
    ReportReader &readerOf(int width);
    ReportDetail detailOf(const QString &reference) const;
    void show(const QString &reference) { readerOf(1000).showReport(detailOf(reference).report.id); }
    /// The paragraph that has this number.
    QString paragraphOf(const QString &reference, const QString &number) const;

    template<typename Widget>
    Widget *part() const
    {
        return m_reader->findChild<Widget *>();
    }
    /// A button by the words that a person reads or hears.
    template<typename Button>
    Button *button(const QString &words) const
    {
        for (Button *button : m_reader->findChildren<Button *>())
            if (button->text() == words || button->accessibleName() == words)
                return button;
        return nullptr;
    }
    void press(const QString &buttonWords);
    void chooseTab(int tab);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ReportReader> m_reader;
};
