"""Ways to a job: classes and jobs as moves between what somebody can do, and the best of them."""
