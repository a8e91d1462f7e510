"""Pure rules over frozen records: no web, file, table, clock or message catalog."""
