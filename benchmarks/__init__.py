"""Measurements that anybody can repeat; README.md holds the latest, with machine and command."""
