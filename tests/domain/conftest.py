"""How many random cases are tried: few for every day, far more in make test-long."""

import os

from hypothesis import HealthCheck, Phase, settings

# The machine may be busy: no case fails for being slow. A case found once is found again.
STEADY = {
    "deadline": None,
    "derandomize": True,
    "database": None,
    "suppress_health_check": [HealthCheck.too_slow],
}
settings.register_profile("quick", max_examples=10, **STEADY)
settings.register_profile("usual", max_examples=50, **STEADY)
settings.register_profile("long", max_examples=1000, **{**STEADY, "derandomize": False})
# For each of thousands of faults: whether a case fails is enough, not which is the smallest.
settings.register_profile(
    "mutation", max_examples=5, phases=(Phase.explicit, Phase.generate), **STEADY
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))
