#include "core/method/rated.h"
