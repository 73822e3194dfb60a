"""Alembic environment; only ever run by ``desk.store.migrate``."""

from alembic import context

from desk.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
