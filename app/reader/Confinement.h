#pragma once

/// Gives up, for good, what reading needs none of: starting programs, the network, writing files, much memory. What a
/// hostile file makes of this process then, it can only answer wrongly.
void confineThisProcess();

/// Allows so many seconds of processor time from now on.
void allowSeconds(int seconds);
