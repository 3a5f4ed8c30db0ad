#pragma once

#include "tests/support/RecommendationBuilders.h"
#include "ui/recommendations/RecommendationsPage.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QTemporaryDir>

/// The page of recommendations over a workspace with three of scrutiny's and one of each other register, on 23 March
/// 2026.
class RegisterPageFixture : public ::testing::Test
{
protected:
    RegisterPageFixture();

    RecommendationsPage &page();
    RecommendationHistory historyOf(const QString &reference) const;
    void choose(const QString &reference);

    template<typename Widget>
    Widget *part() const
    {
        return m_page->findChild<Widget *>();
    }
    /// The visible widget that a person knows by this name.
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>())
            if (widget->isVisible() && (widget->accessibleName() == name || textOf(widget) == name))
                return widget;
        return nullptr;
    }
    void press(const QString &buttonWords);

    const QDate m_today{2026, 3, 23};
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RecommendationsPage> m_page;

private:
    template<typename Widget>
    static QString textOf(const Widget *widget)
    {
        if constexpr (requires { widget->text(); })
            return widget->text();
        else
            return {};
    }
};
