"""Settings that all tests share."""

from hypothesis import HealthCheck, settings

# A busy machine is no defect of the code: no deadline, no complaint about slow generation.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("desk")
