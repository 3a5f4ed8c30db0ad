#pragma once

/// Milliseconds since this process was started, by the kernel's account.
double millisecondsSinceStart();
