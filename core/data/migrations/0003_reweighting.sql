-- What lies aside for the rows of a batch that gave them other weights: the former ones, or the new ones while it is undone.
CREATE TABLE reweighted(
  batch INTEGER NOT NULL, id INTEGER NOT NULL, weight INTEGER NOT NULL, PRIMARY KEY (batch, id)) WITHOUT ROWID;
