"""Tables named after HSDS and O*NET-SOC."""
